package io.monedero.functions.backoffice.prices;

import io.monedero.functions.backoffice.Page;
import io.monedero.pricing.tariff.Tariff;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which prices a page is about, and where its pages are.
 *
 * @param path of the list, below the back office: {@code prices}, or that of a draft
 * @param draft null for the prices in force
 */
public record PricePlace(
        Tariff tariff, String path, @Nullable UUID draft) {
    static PricePlace of(Page page, @Nullable UUID draft) {
        return draft == null
                ? new PricePlace(Tariff.inForce(page.tenant()), "prices", null)
                : new PricePlace(Tariff.draft(draft), "price-drafts/" + draft + "/prices", draft);
    }

    public boolean isDraft() {
        return draft != null;
    }

    public String back(Page page) {
        return page.to(draft == null ? "prices" : "price-drafts/" + draft);
    }
}
