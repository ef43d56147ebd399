package io.monedero.functions.pricing.stock;

import io.micronaut.serde.annotation.Serdeable;
import io.monedero.stock.StockLevel;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A line of the list of goods at a location. */
@Serdeable
record StockLevelView(
        UUID productId,
        String name,
        @Nullable String sku,
        @Nullable String barcode,
        @Nullable String supplierName,
        String quantity,
        boolean low) {
    static StockLevelView of(StockLevel level) {
        return new StockLevelView(
                level.productId(),
                level.name(),
                level.sku(),
                level.barcode(),
                level.supplierName(),
                level.quantity().toPlainString(),
                level.low());
    }
}
