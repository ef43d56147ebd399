package io.monedero.catalog;

import java.util.Arrays;
import java.util.Optional;

/** What stands behind a method of payment (C-10). */
public enum PaymentKind {
    CASH("cash"),
    CARD("card"),
    /** A customer's account: not real money any more, it was paid in before. */
    ACCOUNT("account"),
    VOUCHER("voucher"),
    GATEWAY("gateway"),
    TRANSFER("transfer");

    private final String code;

    PaymentKind(String code) {
        this.code = code;
    }

    /** Stable name in kebab case, as stored and as shown by the API. */
    public String code() {
        return code;
    }

    /** Whether money arrives when it is used; if not, it was received when the account or voucher was bought. */
    public boolean isVirtual() {
        return this == ACCOUNT || this == VOUCHER;
    }

    public static Optional<PaymentKind> of(String code) {
        return Arrays.stream(values()).filter(each -> each.code.equals(code)).findFirst();
    }
}
