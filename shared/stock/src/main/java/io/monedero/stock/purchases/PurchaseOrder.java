package io.monedero.stock.purchases;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was ordered from a supplier for a location.
 *
 * @param lines by the products' names; none where a list shows the order
 */
public record PurchaseOrder(
        UUID id,
        UUID supplierId,
        String supplierName,
        UUID locationId,
        String locationName,
        OrderStatus status,
        String note,
        String orderedBy,
        Instant orderedAt,
        List<Line> lines) {
    public PurchaseOrder {
        lines = List.copyOf(lines);
    }

    /**
     * So much of a product.
     *
     * @param supplierBarcode the code under which the supplier knows it
     * @param received what came of it so far, which may be more
     */
    public record Line(
            UUID productId,
            String name,
            @Nullable String sku,
            @Nullable String supplierBarcode,
            BigDecimal quantity,
            BigDecimal received) {
        /** What is still to come; never negative. */
        public BigDecimal missing() {
            return quantity.subtract(received).max(BigDecimal.ZERO);
        }
    }
}
