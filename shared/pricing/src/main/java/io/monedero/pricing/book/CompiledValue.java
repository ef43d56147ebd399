package io.monedero.pricing.book;

import io.monedero.kernel.Money;
import io.monedero.kernel.Percentage;

/** A price's value with its percentage as a whole number, so that applying it makes nothing but the answer. */
sealed interface CompiledValue {
    Decision decide(Price winner, Money standard);

    static CompiledValue of(PriceValue value) {
        return switch (value) {
            case PriceValue.Fixed(Money amount) -> new Same(amount);
            case PriceValue.AmountOff(Money amount) -> new Less(amount);
            case PriceValue.PercentOff(Percentage percent) -> new Share(Shares.kept(percent));
            case PriceValue.PercentOffRounded(Percentage percent) -> new RoundedShare(Shares.kept(percent));
        };
    }

    record Same(Money amount) implements CompiledValue {
        @Override
        public Decision decide(Price winner, Money standard) {
            return new Decision(winner, amount, false);
        }
    }

    record Less(Money amount) implements CompiledValue {
        @Override
        public Decision decide(Price winner, Money standard) {
            boolean cut = amount.compareTo(standard) > 0;
            return new Decision(winner, cut ? Money.zero(standard.currency()) : standard.minus(amount), cut);
        }
    }

    /**
     * What is left of the standard price.
     *
     * @param kept in millionths
     */
    record Share(long kept) implements CompiledValue {
        @Override
        public Decision decide(Price winner, Money standard) {
            return new Decision(winner, new Money(Shares.left(standard.minor(), kept), standard.currency()), false);
        }
    }

    /**
     * As {@link Share}, in whole units of the currency.
     *
     * @param kept in millionths
     */
    record RoundedShare(long kept) implements CompiledValue {
        @Override
        public Decision decide(Price winner, Money standard) {
            long left = Shares.leftRounded(standard.minor(), kept, Shares.wholeUnit(standard.currency()));
            return new Decision(winner, new Money(left, standard.currency()), false);
        }
    }
}
