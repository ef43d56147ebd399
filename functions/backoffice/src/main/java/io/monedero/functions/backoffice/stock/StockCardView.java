package io.monedero.functions.backoffice.stock;

import io.monedero.functions.backoffice.Option;
import io.monedero.functions.backoffice.Page;
import io.monedero.stock.StockItem;
import io.monedero.stock.StockLevel;
import io.monedero.stock.StockMove;
import io.monedero.web.PageOf;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The card of a product at a location.
 *
 * @param level what there is there
 */
public record StockCardView(StockItem item, StockLevel level, PageOf<StockMove> moves, List<Option> locations) {

    /** Its address in the back office. */
    public String path() {
        return "stock/" + item.productId();
    }

    public String csv() {
        return path() + "/card.csv?locationId=" + level.locationId();
    }

    public static String kind(Page page, StockMove move) {
        return page.text("stock.kind." + move.kind().code());
    }

    /** Where the reason of a move can be looked at; null for a correction, which is its own. */
    public static @Nullable String cause(Page page, StockMove move) {
        return switch (move.kind()) {
            case SALE -> page.to("sales/" + move.causeId());
            case DELIVERY -> page.to("delivery-notes/" + move.causeId());
            case COUNT -> page.to("stock-counts/" + move.causeId());
            case CORRECTION -> null;
        };
    }
}
