package io.monedero.stock.purchases;

import io.monedero.kernel.Require;
import io.monedero.stock.GoodsLine;
import java.util.List;
import java.util.UUID;

/**
 * What shall be ordered. Refused: as {@link GoodsLine#sound}, {@code text-length} at {@code note}.
 *
 * @param note for the supplier; may be empty
 */
public record NewPurchaseOrder(UUID supplierId, UUID locationId, String note, List<GoodsLine> lines) {
    public NewPurchaseOrder {
        note = Require.text(note, "note", 0, 500);
        lines = GoodsLine.sound(lines);
    }
}
