package io.monedero.stock.purchases;

import java.util.Arrays;
import java.util.Optional;

/** What became of a purchase order. */
public enum OrderStatus {
    /** Something is still to come. */
    OPEN("open"),
    /** All of it came. */
    RECEIVED("received"),
    /** No more of it is wanted. */
    CANCELLED("cancelled");

    private final String code;

    OrderStatus(String code) {
        this.code = code;
    }

    /** Stable name in kebab case, as stored and as shown by the API. */
    public String code() {
        return code;
    }

    public static Optional<OrderStatus> of(String code) {
        return Arrays.stream(values()).filter(each -> each.code.equals(code)).findFirst();
    }
}
