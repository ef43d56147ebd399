package io.monedero.functions.backoffice.stock;

import io.monedero.functions.backoffice.Option;
import io.monedero.stock.StockLevel;
import java.util.List;

/**
 * A table of goods to type quantities into, for a supplier or a location.
 *
 * @param supplierId whose goods they are; empty until one was chosen, or for all
 * @param goods in the order of the table
 */
public record GoodsForm(
        String supplierId, List<Option> suppliers, String locationId, List<Option> locations, List<StockLevel> goods) {

    public static String field(StockLevel level) {
        return GoodsEntry.field(level.productId());
    }
}
