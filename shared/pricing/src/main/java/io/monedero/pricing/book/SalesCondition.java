package io.monedero.pricing.book;

import io.monedero.kernel.Require;
import org.jspecify.annotations.Nullable;

/**
 * How many units must or may have been sold before (P-07): those whose use moment – the purchase where they have none –
 * falls into the same hour or day as the tested moment. What the cart itself holds does not count yet.
 *
 * @param min at least so many sold; {@code sales-limit-missing} where both are null, {@code sales-negative} below 0
 * @param max at most so many sold; {@code sales-crossed} below {@code min}
 */
public record SalesCondition(
        SoldIn soldIn, @Nullable Integer min, @Nullable Integer max, Per per) {
    public SalesCondition {
        Require.that(min != null || max != null, "sales-limit-missing", "min", "");
        Require.that(min == null || min >= 0, "sales-negative", "min", String.valueOf(min));
        Require.that(max == null || max >= 0, "sales-negative", "max", String.valueOf(max));
        Require.that(min == null || max == null || min <= max, "sales-crossed", "max", min + " > " + max);
    }

    boolean accepts(long sold) {
        return (min == null || sold >= min) && (max == null || sold <= max);
    }
}
