package io.monedero.vouchers;

import java.util.Arrays;
import java.util.Optional;

/** What a voucher holds. */
public enum VoucherKind {
    /** Money of the business' currency: 40.00 EUR. */
    MONEY("money"),
    /** Units with up to three decimals: 8 green fees, 4.5 lessons. */
    UNITS("units");

    private final String code;

    VoucherKind(String code) {
        this.code = code;
    }

    /** Stable name, as stored and as shown by the API. */
    public String code() {
        return code;
    }

    public static Optional<VoucherKind> of(String code) {
        return Arrays.stream(values()).filter(each -> each.code.equals(code)).findFirst();
    }
}
