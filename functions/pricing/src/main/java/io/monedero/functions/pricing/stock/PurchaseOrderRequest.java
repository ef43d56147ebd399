package io.monedero.functions.pricing.stock;

import io.micronaut.core.bind.annotation.Bindable;
import io.micronaut.serde.annotation.Serdeable;
import io.monedero.stock.purchases.NewPurchaseOrder;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What shall be ordered. */
@Serdeable
record PurchaseOrderRequest(
        UUID supplierId,

        @Schema(description = "Where it shall go; the first location where none is named") @Nullable
        UUID locationId,

        @Schema(description = "For the supplier") @Bindable(defaultValue = "")
        String note,

        @Nullable List<LineRequest> lines) {
    NewPurchaseOrder wanted(UUID location) {
        return new NewPurchaseOrder(supplierId, location, note, LineRequest.all(lines));
    }
}
