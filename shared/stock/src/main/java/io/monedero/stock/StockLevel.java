package io.monedero.stock;

import io.micronaut.core.annotation.Introspected;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How much of a product there is at a location.
 *
 * @param lowAt at or below this it is low; null for never
 * @param active whether its stock is still kept
 * @param version of the product's stock data
 * @param quantity negative where more was sold than anybody counted
 */
@Introspected
public record StockLevel(
        UUID productId,
        String name,
        @Nullable String sku,
        @Nullable String barcode,
        @Nullable UUID supplierId,
        @Nullable String supplierName,
        @Nullable String supplierBarcode,
        @Nullable BigDecimal lowAt,
        boolean active,
        int version,
        UUID locationId,
        String locationName,
        BigDecimal quantity,
        boolean low) {
    public StockLevel {
        quantity = Quantity.plain(quantity);
        lowAt = lowAt == null ? null : Quantity.plain(lowAt);
    }
}
