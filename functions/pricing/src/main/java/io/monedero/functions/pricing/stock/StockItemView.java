package io.monedero.functions.pricing.stock;

import io.micronaut.serde.annotation.Serdeable;
import io.monedero.stock.StockItem;
import io.monedero.stock.StockLevel;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A product whose stock is kept, and how much there is of it at each location. */
@Serdeable
record StockItemView(
        UUID productId,
        String name,
        @Nullable String sku,
        @Nullable UUID supplierId,
        @Nullable String supplierBarcode,
        @Nullable String lowAt,
        boolean active,
        List<Level> levels) {
    static StockItemView of(StockItem item) {
        BigDecimal lowAt = item.details().lowAt();
        return new StockItemView(
                item.productId(),
                item.name(),
                item.details().sku(),
                item.details().supplierId(),
                item.details().supplierBarcode(),
                lowAt == null ? null : lowAt.toPlainString(),
                item.details().active(),
                item.levels().stream().map(Level::of).toList());
    }

    /** What there is at one location. */
    @Serdeable
    record Level(UUID locationId, String locationName, String quantity, boolean low) {
        static Level of(StockLevel level) {
            return new Level(
                    level.locationId(), level.locationName(), level.quantity().toPlainString(), level.low());
        }
    }
}
