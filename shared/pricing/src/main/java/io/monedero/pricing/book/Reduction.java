package io.monedero.pricing.book;

import io.monedero.kernel.Money;
import io.monedero.kernel.Percentage;

/** What a promotion takes off one unit (P-10), whose price was found before. Never more than it costs, never less than 0. */
public sealed interface Reduction {

    /** The unit must be there, and keeps its price. */
    record None() implements Reduction {}

    /** A sum; {@code amount-negative} below 0. */
    record AmountOff(Money amount) implements Reduction {
        public AmountOff {
            Shares.refuseNegative(amount);
        }
    }

    /** A share; {@code percent-negative}, {@code percent-over-hundred}. */
    record PercentOff(Percentage percent) implements Reduction {
        public PercentOff {
            Shares.refuseOutside(percent);
        }
    }

    /** As {@link PercentOff}, so that whole units of the currency are left, halves up. */
    record PercentOffRounded(Percentage percent) implements Reduction {
        public PercentOffRounded {
            Shares.refuseOutside(percent);
        }
    }

    static Reduction none() {
        return new None();
    }

    /** The sum off a unit that costs this much. */
    default Money off(Money unit) {
        return switch (this) {
            case None() -> Money.zero(unit.currency());
            case AmountOff(Money amount) -> amount.compareTo(unit) > 0 ? unit : amount;
            case PercentOff(Percentage percent) -> unit.minus(new PriceValue.PercentOff(percent).of(unit));
            case PercentOffRounded(Percentage percent) ->
                unit.minus(new PriceValue.PercentOffRounded(percent).of(unit));
        };
    }
}
