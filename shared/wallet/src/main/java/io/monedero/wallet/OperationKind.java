package io.monedero.wallet;

import java.util.Arrays;
import java.util.Optional;

/** What can happen to an account (W-06). */
public enum OperationKind {
    OPENED("opened"),
    TOPPED_UP("topped-up"),
    CHARGED("charged"),
    TOP_UP_CANCELLED("top-up-cancelled");

    private final String code;

    OperationKind(String code) {
        this.code = code;
    }

    /** Stable name in kebab case, as stored and as shown by the API. */
    public String code() {
        return code;
    }

    public static Optional<OperationKind> of(String code) {
        return Arrays.stream(values()).filter(each -> each.code.equals(code)).findFirst();
    }
}
