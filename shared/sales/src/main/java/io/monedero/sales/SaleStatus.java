package io.monedero.sales;

import java.util.Arrays;
import java.util.Optional;

/** How far a sale has come. */
public enum SaleStatus {
    /** Lines and payments may still change. */
    OPEN("open"),
    /** All of it is paid; nothing changes any more. */
    CLOSED("closed"),
    /** Given up before anything was paid. */
    CANCELLED("cancelled");

    private final String code;

    SaleStatus(String code) {
        this.code = code;
    }

    /** Stable name, as stored and as shown by the API. */
    public String code() {
        return code;
    }

    public static Optional<SaleStatus> of(String code) {
        return Arrays.stream(values()).filter(each -> each.code.equals(code)).findFirst();
    }
}
