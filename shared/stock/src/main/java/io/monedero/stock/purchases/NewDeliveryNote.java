package io.monedero.stock.purchases;

import io.monedero.kernel.Require;
import io.monedero.stock.GoodsLine;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Goods that came. Refused: as {@link GoodsLine#sound}, {@code text-length} at {@code number}.
 *
 * @param orderId what it answers; the order's supplier must be the note's
 * @param number the supplier's own
 */
public record NewDeliveryNote(
        UUID supplierId, UUID locationId, @Nullable UUID orderId, String number, List<GoodsLine> lines) {
    public NewDeliveryNote {
        number = Require.text(number, "number", 1, 60);
        lines = GoodsLine.sound(lines);
    }
}
