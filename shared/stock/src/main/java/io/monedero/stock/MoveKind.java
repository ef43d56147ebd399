package io.monedero.stock;

import java.util.Arrays;
import java.util.Optional;

/** Why stock changed. */
public enum MoveKind {
    SALE("sale"),
    DELIVERY("delivery"),
    COUNT("count"),
    CORRECTION("correction");

    private final String code;

    MoveKind(String code) {
        this.code = code;
    }

    /** Stable name in kebab case, as stored and as shown by the API. */
    public String code() {
        return code;
    }

    public static Optional<MoveKind> of(String code) {
        return Arrays.stream(values()).filter(each -> each.code.equals(code)).findFirst();
    }
}
