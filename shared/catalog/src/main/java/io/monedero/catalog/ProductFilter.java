package io.monedero.catalog;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which products are wanted; null where it does not matter.
 *
 * @param text part of the name, or a whole barcode or tag
 * @param inPos only those offered at the desk
 */
public record ProductFilter(
        @Nullable String text,
        @Nullable UUID subfamilyId,
        @Nullable Boolean active,
        @Nullable Boolean inPos) {
    public static ProductFilter none() {
        return new ProductFilter(null, null, null, null);
    }
}
