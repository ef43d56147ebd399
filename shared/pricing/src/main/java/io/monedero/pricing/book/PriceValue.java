package io.monedero.pricing.book;

import io.monedero.kernel.Money;
import io.monedero.kernel.Percentage;

/**
 * What a price makes of a product's standard price (P-02). Nothing ever costs less than 0, and a reduction never makes
 * anything dearer.
 */
public sealed interface PriceValue {

    /** The price itself, whatever the standard price and the duration; {@code amount-negative} below 0. */
    record Fixed(Money amount) implements PriceValue {
        public Fixed {
            Shares.refuseNegative(amount);
        }
    }

    /** A sum off the standard price of one unit; {@code amount-negative} below 0. */
    record AmountOff(Money amount) implements PriceValue {
        public AmountOff {
            Shares.refuseNegative(amount);
        }
    }

    /** A share off the standard price; {@code percent-negative}, {@code percent-over-hundred}. */
    record PercentOff(Percentage percent) implements PriceValue {
        public PercentOff {
            Shares.refuseOutside(percent);
        }
    }

    /** As {@link PercentOff}, the result rounded to whole units of the currency, halves up. */
    record PercentOffRounded(Percentage percent) implements PriceValue {
        public PercentOffRounded {
            Shares.refuseOutside(percent);
        }
    }

    /** The price of one unit that costs this much as a standard, of the same currency. */
    default Money of(Money standard) {
        return switch (this) {
            case Fixed(Money amount) -> amount;
            case AmountOff(Money amount) ->
                cutAtZero(standard) ? Money.zero(standard.currency()) : standard.minus(amount);
            case PercentOff(Percentage percent) ->
                new Money(Shares.left(standard.minor(), Shares.kept(percent)), standard.currency());
            case PercentOffRounded(Percentage percent) ->
                new Money(
                        Shares.leftRounded(
                                standard.minor(), Shares.kept(percent), Shares.wholeUnit(standard.currency())),
                        standard.currency());
        };
    }

    /** Whether the price would be below 0 for that standard price, so that it is 0 instead. */
    default boolean cutAtZero(Money standard) {
        return this instanceof AmountOff(Money amount) && amount.compareTo(standard) > 0;
    }
}
