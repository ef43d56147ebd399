package io.monedero.functions.pricing.stock;

import io.micronaut.serde.annotation.Serdeable;
import io.monedero.stock.purchases.PurchaseOrder;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A purchase order as the API shows it; lists show it without its lines. */
@Serdeable
record PurchaseOrderView(
        UUID id,
        UUID supplierId,
        String supplierName,
        UUID locationId,
        String locationName,
        String status,
        String note,
        String orderedBy,
        Instant orderedAt,
        List<Line> lines) {
    static PurchaseOrderView of(PurchaseOrder order) {
        return new PurchaseOrderView(
                order.id(),
                order.supplierId(),
                order.supplierName(),
                order.locationId(),
                order.locationName(),
                order.status().code(),
                order.note(),
                order.orderedBy(),
                order.orderedAt(),
                order.lines().stream().map(Line::of).toList());
    }

    /** So much of a product. */
    @Serdeable
    record Line(
            UUID productId,
            String name,
            @Nullable String sku,
            @Nullable String supplierBarcode,
            String quantity,
            String received) {
        static Line of(PurchaseOrder.Line line) {
            return new Line(
                    line.productId(),
                    line.name(),
                    line.sku(),
                    line.supplierBarcode(),
                    line.quantity().toPlainString(),
                    line.received().toPlainString());
        }
    }
}
