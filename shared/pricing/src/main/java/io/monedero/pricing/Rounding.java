package io.monedero.pricing;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** From exact shares to whole minor units. */
final class Rounding {
    /** Enough to see any remainder: a factor is at most some thousand millionths, so a remainder is at least 10⁻¹⁰. */
    private static final int DECIMALS = 12;

    private Rounding() {}

    /** Cut off, not rounded: the whole part must be that of the exact quotient. */
    static BigDecimal quotient(long minor, BigDecimal factor) {
        return BigDecimal.valueOf(minor).divide(factor, DECIMALS, RoundingMode.FLOOR);
    }

    static long down(BigDecimal exact) {
        return exact.setScale(0, RoundingMode.FLOOR).longValueExact();
    }

    static long up(BigDecimal exact) {
        return exact.setScale(0, RoundingMode.CEILING).longValueExact();
    }

    static long nearest(BigDecimal exact) {
        return exact.setScale(0, RoundingMode.HALF_UP).longValueExact();
    }
}
