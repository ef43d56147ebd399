package io.monedero.pricing.book;

import io.monedero.kernel.Money;

/** A price's value with its percentage as a whole number, so that applying it makes nothing but the answer. */
sealed interface CompiledValue {
    record Same(Money amount) implements CompiledValue {}

    record Less(Money amount) implements CompiledValue {}

    /** @param kept millionths */
    record Share(long kept) implements CompiledValue {}

    record RoundedShare(long kept) implements CompiledValue {}

    static CompiledValue of(PriceValue value) {
        return switch (value) {
            case PriceValue.Fixed(Money amount) -> new Same(amount);
            case PriceValue.AmountOff(Money amount) -> new Less(amount);
            case PriceValue.PercentOff(var percent) -> new Share(Shares.kept(percent));
            case PriceValue.PercentOffRounded(var percent) -> new RoundedShare(Shares.kept(percent));
        };
    }

    default Decision decide(Price winner, Money standard) {
        return switch (this) {
            case Same(Money amount) -> new Decision(winner, amount, false);
            case Less(Money amount) -> less(winner, standard, amount);
            case Share(long kept) -> share(winner, standard, Shares.left(standard.minor(), kept));
            case RoundedShare(long kept) ->
                share(
                        winner,
                        standard,
                        Shares.leftRounded(standard.minor(), kept, Shares.wholeUnit(standard.currency())));
        };
    }

    private static Decision less(Price winner, Money standard, Money amount) {
        boolean cut = amount.compareTo(standard) > 0;
        return new Decision(winner, cut ? Money.zero(standard.currency()) : standard.minus(amount), cut);
    }

    private static Decision share(Price winner, Money standard, long left) {
        return new Decision(winner, new Money(left, standard.currency()), false);
    }
}
