package io.monedero.pricing;

import io.monedero.kernel.Money;
import io.monedero.kernel.Percentage;
import io.monedero.kernel.Refusal;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/** What is taken off a line, in the same terms as its unit price: with taxes where prices include them. */
public sealed interface Discount {

    /** Nothing is taken off. */
    record None() implements Discount {}

    /** A sum off the line, whatever its quantity. */
    record AmountOff(Money amount) implements Discount {}

    /** A share of the line. */
    record PercentOff(Percentage percent) implements Discount {}

    static Discount none() {
        return new None();
    }

    /** The sum taken off a line that costs this much, rounded as a line is. */
    default Money off(Money price) {
        return switch (this) {
            case None() -> Money.zero(price.currency());
            case AmountOff(Money amount) -> amount;
            case PercentOff(Percentage percent) ->
                Money.rounded(price.amount().multiply(percent.fraction()), price.currency());
        };
    }

    /** Why this cannot be taken off a line of that price: it would be negative, or more than the line costs. */
    default Optional<Refusal> refusalFor(Money price) {
        return switch (this) {
            case None() -> Optional.empty();
            case AmountOff(Money amount) -> outside(amount, price, "amount");
            case PercentOff(Percentage percent) ->
                percent.value().signum() < 0 || percent.value().compareTo(BigDecimal.valueOf(100)) > 0
                        ? Optional.of(Refusal.invalid(
                                "discount-not-a-share",
                                "percent",
                                Map.of("percent", percent.value().toPlainString())))
                        : Optional.empty();
        };
    }

    private static Optional<Refusal> outside(Money amount, Money price, String field) {
        return amount.isNegative() || amount.compareTo(price) > 0
                ? Optional.of(Refusal.invalid(
                        "discount-over-price", field, Map.of("discount", amount.toString(), "price", price.toString())))
                : Optional.empty();
    }
}
