package io.monedero.functions.pricing.stock;

import io.micronaut.serde.annotation.Serdeable;
import io.monedero.stock.purchases.DeliveryNote;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A delivery note as the API shows it; lists show it without its lines. */
@Serdeable
record DeliveryNoteView(
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
    static DeliveryNoteView of(DeliveryNote note) {
        return new DeliveryNoteView(
                note.id(),
                note.supplierId(),
                note.supplierName(),
                note.locationId(),
                note.locationName(),
                note.orderId(),
                note.number(),
                note.receivedBy(),
                note.receivedAt(),
                note.lines().stream().map(Line::of).toList());
    }

    /** So much of a product. */
    @Serdeable
    record Line(UUID productId, String name, @Nullable String sku, String quantity) {
        static Line of(DeliveryNote.Line line) {
            return new Line(
                    line.productId(), line.name(), line.sku(), line.quantity().toPlainString());
        }
    }
}
