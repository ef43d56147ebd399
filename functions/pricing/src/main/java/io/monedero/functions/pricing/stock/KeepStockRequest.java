package io.monedero.functions.pricing.stock;

import io.micronaut.serde.annotation.Serdeable;
import io.monedero.stock.StockItemDetails;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A product whose stock shall be kept. */
@Serdeable
record KeepStockRequest(
        UUID productId,

        @Schema(description = "The business's own code, unique") @Nullable
        String sku,

        @Nullable UUID supplierId,

        @Schema(description = "The code under which the supplier knows it") @Nullable
        String supplierBarcode,

        @Schema(description = "At or below this it is low; never where none is given", example = "5") @Nullable
        String lowAt) {
    StockItemDetails details() {
        return new StockItemRequest(sku, supplierId, supplierBarcode, lowAt, true).details();
    }
}
