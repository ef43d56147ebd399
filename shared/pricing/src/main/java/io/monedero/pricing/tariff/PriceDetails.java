package io.monedero.pricing.tariff;

import io.monedero.kernel.Require;
import io.monedero.pricing.book.Conditions;
import io.monedero.pricing.book.PriceValue;
import io.monedero.pricing.book.Target;

/**
 * A dynamic price as somebody wants it (P-01 … P-09). What its parts refuse is told at their types.
 *
 * @param name one of its kind in the tariff: explanations name the price by it; {@code text-length} unless 1 to 120
 *     characters
 * @param active whether it is scanned at all
 */
public record PriceDetails(String name, Target target, PriceValue value, Conditions conditions, boolean active) {
    public PriceDetails {
        name = Require.text(name, "name", 1, 120);
    }

    public static PriceDetails of(String name, Target target, PriceValue value, Conditions conditions) {
        return new PriceDetails(name, target, value, conditions, true);
    }

    public PriceDetails named(String other) {
        return new PriceDetails(other, target, value, conditions, active);
    }

    public PriceDetails active(boolean wanted) {
        return new PriceDetails(name, target, value, conditions, wanted);
    }
}
