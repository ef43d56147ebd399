package io.monedero.functions.backoffice.stock;

import io.monedero.functions.backoffice.Page;
import io.monedero.stock.StockFilter;
import io.monedero.stock.StockItems;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Prepares tables of goods. */
@Singleton
class GoodsForms {
    private static final int MOST = 500;

    private final StockItems items;
    private final Places places;

    GoodsForms(StockItems items, Places places) {
        this.items = items;
        this.places = places;
    }

    /** The goods of the supplier that was asked for; none until one was. */
    GoodsForm ofSupplier(Page page) {
        UUID supplier = page.filters().optionalId("supplierId");
        return form(page, supplier, supplier == null ? null : new StockFilter(null, supplier, false));
    }

    /** The goods that were searched for, or else all. */
    GoodsForm all(Page page) {
        String text = page.asked("q");
        return form(page, null, new StockFilter(text.isEmpty() ? null : text, null, false));
    }

    private GoodsForm form(Page page, @Nullable UUID supplier, @Nullable StockFilter filter) {
        UUID location = places.location(page);
        return new GoodsForm(
                supplier == null ? "" : supplier.toString(),
                places.suppliers(page),
                location.toString(),
                places.locations(page),
                filter == null ? List.of() : items.list(page.tenant(), location, filter, null, MOST));
    }
}
