package io.monedero.stock.purchases;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Goods that came, as the paper says that came with them.
 *
 * @param number the supplier's own
 * @param orderId what it answers; null where nothing was ordered before
 * @param lines by the products' names; none where a list shows the note
 */
public record DeliveryNote(
        UUID id,
        UUID supplierId,
        String supplierName,
        UUID locationId,
        String locationName,
        @Nullable UUID orderId,
        String number,
        String receivedBy,
        Instant receivedAt,
        List<Line> lines) {
    public DeliveryNote {
        lines = List.copyOf(lines);
    }

    /** So much of a product. */
    public record Line(
            UUID productId, String name, @Nullable String sku, BigDecimal quantity) {}
}
