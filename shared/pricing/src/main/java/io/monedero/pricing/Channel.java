package io.monedero.pricing;

import java.util.Arrays;
import java.util.Optional;

/** Where something is sold; prices may differ by it. */
public enum Channel {
    POS("pos"),
    BACK_OFFICE("back-office"),
    WEB("web"),
    PARTNER("partner"),
    /** Sold by the calendar: membership fees and periodic documents. */
    FEE("fee");

    private final String code;

    Channel(String code) {
        this.code = code;
    }

    /** Stable name in kebab case, as stored and as shown by the API. */
    public String code() {
        return code;
    }

    public static Optional<Channel> of(String code) {
        return Arrays.stream(values()).filter(each -> each.code.equals(code)).findFirst();
    }
}
