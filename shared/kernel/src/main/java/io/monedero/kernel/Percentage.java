package io.monedero.kernel;

import java.math.BigDecimal;

/**
 * Hundredths of a whole, exact: 21 is 21 %. Negative for withholdings (C-01).
 *
 * @param value percent, at most four decimals, between −100 and 1000
 */
public record Percentage(BigDecimal value) {
    private static final BigDecimal LEAST = BigDecimal.valueOf(-100);
    private static final BigDecimal MOST = BigDecimal.valueOf(1000);
    public static final Percentage ZERO = new Percentage(BigDecimal.ZERO);

    public Percentage {
        if (!fits(value)) {
            throw new IllegalArgumentException("not a percentage: " + value);
        }
        value = value.stripTrailingZeros();
        if (value.scale() < 0) {
            value = value.setScale(0);
        }
    }

    public static Percentage of(String value) {
        return new Percentage(new BigDecimal(value));
    }

    /** What somebody typed as a percentage, or {@code percentage-outside}. */
    public static Percentage of(BigDecimal value, String field) {
        Require.that(fits(value), "percentage-outside", field, value.toPlainString());
        return new Percentage(value);
    }

    private static boolean fits(BigDecimal value) {
        return value.stripTrailingZeros().scale() <= 4 && value.compareTo(LEAST) >= 0 && value.compareTo(MOST) <= 0;
    }

    /** 0.21 for 21 %. Exact. */
    public BigDecimal fraction() {
        return value.movePointLeft(2);
    }

    @Override
    public String toString() {
        return value.toPlainString() + " %";
    }
}
