package io.monedero.functions.pricing.stock;

import io.micronaut.core.bind.annotation.Bindable;
import io.micronaut.serde.annotation.Serdeable;
import io.monedero.stock.StockItemDetails;
import io.monedero.web.Given;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody wants of the stock of a product. */
@Serdeable
record StockItemRequest(
        @Schema(description = "The business's own code, unique") @Nullable
        String sku,

        @Nullable UUID supplierId,

        @Schema(description = "The code under which the supplier knows it") @Nullable
        String supplierBarcode,

        @Schema(description = "At or below this it is low; never where none is given", example = "5") @Nullable
        String lowAt,

        @Schema(description = "Whether its stock is kept") @Bindable(defaultValue = "true")
        Boolean active) {
    StockItemDetails details() {
        return new StockItemDetails(
                sku, supplierId, supplierBarcode, lowAt == null ? null : Given.number(lowAt, "lowAt"), active);
    }
}
