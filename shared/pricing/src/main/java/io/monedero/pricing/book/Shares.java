package io.monedero.pricing.book;

import io.monedero.kernel.Money;
import io.monedero.kernel.Percentage;
import io.monedero.kernel.Refusal;
import io.monedero.kernel.Require;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Map;

/** Percentages of minor units in whole numbers: exact, rounded once, halves up, and without an object made. */
final class Shares {
    /** A percentage has at most four decimals: the whole is a million of its smallest steps. */
    private static final long WHOLE = 1_000_000;

    private Shares() {}

    static void refuseNegative(Money amount) {
        if (amount.isNegative()) {
            throw Refusal.invalid("amount-negative", "amount", Map.of("amount", amount.toString()))
                    .asException();
        }
    }

    static void refuseOutside(Percentage percent) {
        String shown = percent.value().toPlainString();
        Require.that(percent.value().signum() >= 0, "percent-negative", "percent", shown);
        Require.that(percent.value().compareTo(BigDecimal.valueOf(100)) <= 0, "percent-over-hundred", "percent", shown);
    }

    /** What is left of the whole when the percentage is off, in millionths. */
    static long kept(Percentage off) {
        return WHOLE - off.value().movePointRight(4).longValueExact();
    }

    /** Minor units that make up one whole unit of the currency: 100 for EUR, 1 for JPY. */
    static long wholeUnit(Currency currency) {
        long unit = 1;
        for (int digits = currency.getDefaultFractionDigits(); digits > 0; digits--) {
            unit *= 10;
        }
        return unit;
    }

    /** That many millionths of an amount that is not negative, in minor units. */
    static long left(long minor, long kept) {
        return shared(minor, kept, WHOLE);
    }

    /** As {@link #left}, in whole units of the currency, but never more than the amount itself. */
    static long leftRounded(long minor, long kept, long wholeUnit) {
        return Math.min(minor, shared(minor, kept, WHOLE * wholeUnit) * wholeUnit);
    }

    /** minor × kept ÷ divisor; split so that no product overflows. */
    private static long shared(long minor, long kept, long divisor) {
        long rest = minor % divisor * kept;
        return minor / divisor * kept + (rest + divisor / 2) / divisor;
    }
}
