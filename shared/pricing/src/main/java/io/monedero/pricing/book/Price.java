package io.monedero.pricing.book;

import io.monedero.kernel.Require;
import java.util.UUID;

/**
 * A dynamic price (P-01). Where it stands in the order of priority is its place in the list that makes up a
 * {@link PriceBook}: the first whose target and conditions all accept wins.
 *
 * @param name what staff read in lists and explanations; {@code text-length} unless 1 to 120 characters
 */
public record Price(UUID id, String name, Target target, PriceValue value, Conditions conditions) {
    public Price {
        name = Require.text(name, "name", 1, 120);
    }
}
