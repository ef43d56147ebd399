package io.monedero.booking;

import java.util.Arrays;
import java.util.Optional;

/** What a booking takes up. */
public enum ResourceKind {
    COURT("court"),
    TEE("tee"),
    ROOM("room"),
    PROFESSIONAL("professional"),
    OTHER("other");

    private final String code;

    ResourceKind(String code) {
        this.code = code;
    }

    /** Stable name, as stored and as shown by the API. */
    public String code() {
        return code;
    }

    public static Optional<ResourceKind> of(String code) {
        return Arrays.stream(values()).filter(each -> each.code.equals(code)).findFirst();
    }
}
