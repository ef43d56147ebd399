package io.monedero.stock;

import io.monedero.kernel.Require;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What staff decide about the stock of a product. Refused: {@code text-length}, {@code count-outside} at {@code lowAt}.
 *
 * @param sku the business's own code, unique; null for none
 * @param supplierBarcode the code under which the supplier knows it
 * @param lowAt at or below this it is low; null for never
 * @param active whether its stock is kept; what was moved before stays on its card
 */
public record StockItemDetails(
        @Nullable String sku,
        @Nullable UUID supplierId,
        @Nullable String supplierBarcode,
        @Nullable BigDecimal lowAt,
        boolean active) {
    public StockItemDetails {
        sku = Require.known(sku, "sku", 60);
        supplierBarcode = Require.known(supplierBarcode, "supplierBarcode", 60);
        lowAt = lowAt == null ? null : Quantity.counted(lowAt, "lowAt");
    }

    public static StockItemDetails withSku(String sku) {
        return new StockItemDetails(sku, null, null, null, true);
    }
}
