package io.monedero.functions.pricing.stock;

import io.micronaut.serde.annotation.Serdeable;
import io.monedero.stock.purchases.NewDeliveryNote;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Goods that came. */
@Serdeable
record DeliveryNoteRequest(
        UUID supplierId,

        @Schema(description = "Where it came; the first location where none is named") @Nullable
        UUID locationId,

        @Schema(description = "What it answers") @Nullable UUID orderId,

        @Schema(description = "The supplier's own; none is received twice")
        String number,

        @Nullable List<LineRequest> lines) {
    NewDeliveryNote wanted(UUID location) {
        return new NewDeliveryNote(supplierId, location, orderId, number, LineRequest.all(lines));
    }
}
