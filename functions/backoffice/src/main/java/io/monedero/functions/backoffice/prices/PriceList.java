package io.monedero.functions.backoffice.prices;

import io.monedero.functions.backoffice.Option;
import io.monedero.functions.backoffice.Page;
import io.monedero.pricing.tariff.TariffPrice;
import io.monedero.web.PageOf;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The prices of one page of the list, in the order in which they are scanned.
 *
 * @param filtered whether others may stand between them that were not asked for, so that none can be moved here
 */
public record PriceList(
        PricePlace place, PageOf<TariffPrice> prices, PriceWords words, List<Option> products, boolean filtered) {

    public String action(Page page, TariffPrice price, String act) {
        return page.to(place.path() + "/" + price.id() + "/" + act);
    }

    /** Before which price this one comes when it goes up; null for the first. */
    public @Nullable UUID up(int index) {
        return index == 0 ? null : prices.items().get(index - 1).id();
    }

    /** Before which price this one comes when it goes down: empty for the end, null where it is the last. */
    public @Nullable String down(int index) {
        int last = prices.items().size() - 1;
        if (index >= last) {
            return null;
        }
        return index + 2 > last ? "" : prices.items().get(index + 2).id().toString();
    }

    public List<Option> states(Page page) {
        return List.of(
                new Option("true", page.text("products.active")), new Option("false", page.text("products.inactive")));
    }
}
