package io.monedero.stock;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which goods a list shows; what is null does not matter.
 *
 * @param text part of the name, or a whole SKU or barcode
 * @param low only what is low where the list looks
 */
public record StockFilter(@Nullable String text, @Nullable UUID supplierId, boolean low) {
    public static StockFilter none() {
        return new StockFilter(null, null, false);
    }
}
