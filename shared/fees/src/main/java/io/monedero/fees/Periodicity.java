package io.monedero.fees;

import java.util.Arrays;
import java.util.Optional;

/** How often a fee is due (F-01). */
public enum Periodicity {
    MONTHLY("monthly", 1),
    QUARTERLY("quarterly", 3),
    HALF_YEARLY("half-yearly", 6),
    YEARLY("yearly", 12);

    private final String code;
    private final int months;

    Periodicity(String code, int months) {
        this.code = code;
        this.months = months;
    }

    /** Stable name in kebab case, as stored and as shown by the API. */
    public String code() {
        return code;
    }

    public int months() {
        return months;
    }

    public static Optional<Periodicity> of(String code) {
        return Arrays.stream(values()).filter(each -> each.code.equals(code)).findFirst();
    }
}
