package io.monedero.stock.variants;

import io.monedero.kernel.Require;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A variant to be made.
 *
 * @param choices as planned, one an attribute
 * @param sku its own, unique
 * @param barcode its own, unique; null for none yet
 */
public record NewVariant(
        List<String> choices, String sku, @Nullable String barcode) {
    /** Refused: {@code text-length} at {@code sku} or {@code barcode}. */
    public NewVariant {
        choices = List.copyOf(choices);
        sku = Require.text(sku, "sku", 1, 60);
        barcode = Require.known(barcode, "barcode", 60);
    }
}
