package io.monedero.pricing.tariff.analysis;

import io.monedero.catalog.Product;
import io.monedero.pricing.simulation.Comparison;
import io.monedero.pricing.simulation.HeatMap;
import org.jspecify.annotations.Nullable;

/**
 * The prices of a product over a season (P-13).
 *
 * @param after by the draft, cell by cell as {@code before}; null where none was named
 */
public record Simulation(
        Product product, HeatMap before, @Nullable HeatMap after) {

    /** Both side by side; without a draft nothing changes. */
    public Comparison comparison() {
        return new Comparison(before, after == null ? before : after);
    }
}
