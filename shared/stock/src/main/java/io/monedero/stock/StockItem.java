package io.monedero.stock;

import java.util.List;
import java.util.UUID;

/**
 * A product whose stock is kept (C-05).
 *
 * @param levels one a location, by the locations' names
 */
public record StockItem(UUID productId, String name, StockItemDetails details, List<StockLevel> levels, int version) {
    public StockItem {
        levels = List.copyOf(levels);
    }

    static StockItem of(List<StockLevel> levels) {
        StockLevel any = levels.getFirst();
        return new StockItem(
                any.productId(),
                any.name(),
                new StockItemDetails(any.sku(), any.supplierId(), any.supplierBarcode(), any.lowAt(), any.active()),
                levels,
                any.version());
    }
}
