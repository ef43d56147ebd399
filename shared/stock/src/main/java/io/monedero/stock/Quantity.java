package io.monedero.stock;

import io.monedero.kernel.Require;
import java.math.BigDecimal;

/** Quantities of goods: up to three decimals, as sales have them. */
public final class Quantity {
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000);

    private Quantity() {}

    /** The same quantity as it is written: no zeros behind the last decimal. */
    public static BigDecimal plain(BigDecimal value) {
        BigDecimal plain = value.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    /** What was counted, which may be nothing; else {@code count-outside}. */
    public static BigDecimal counted(BigDecimal value, String field) {
        Require.that(value.signum() >= 0 && fits(value), "count-outside", field, value.toPlainString());
        return plain(value);
    }

    /** A change up or down; else {@code change-outside}. */
    public static BigDecimal change(BigDecimal value, String field) {
        Require.that(value.signum() != 0 && fits(value.abs()), "change-outside", field, value.toPlainString());
        return plain(value);
    }

    private static boolean fits(BigDecimal value) {
        return value.stripTrailingZeros().scale() <= 3 && value.compareTo(MOST) < 0;
    }
}
