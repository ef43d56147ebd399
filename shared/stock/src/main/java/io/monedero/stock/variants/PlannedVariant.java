package io.monedero.stock.variants;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A variant that would be made, or is there.
 *
 * @param choices one an attribute: {@code Size: M}, {@code Colour: red}
 * @param sku proposed for a new one, or that of the one that exists
 * @param productId of the one that exists; null for a new one
 */
public record PlannedVariant(
        List<String> choices,
        String name,
        @Nullable String sku,
        @Nullable String barcode,
        @Nullable UUID productId) {
    public PlannedVariant {
        choices = List.copyOf(choices);
    }

    public boolean exists() {
        return productId != null;
    }
}
