package io.monedero.functions.backoffice.stock;

import io.monedero.functions.backoffice.Option;
import io.monedero.functions.backoffice.Page;
import io.monedero.stock.StockLevel;
import io.monedero.web.PageOf;
import java.util.List;

/**
 * What there is at a location.
 *
 * @param locationId where the list looks
 * @param filtered whether there may be others that were not asked for
 */
public record StockList(
        PageOf<StockLevel> levels,
        String locationId,
        List<Option> locations,
        List<Option> suppliers,
        boolean filtered) {

    public static List<Option> states(Page page) {
        return List.of(new Option("true", page.text("stock.only-low")));
    }
}
