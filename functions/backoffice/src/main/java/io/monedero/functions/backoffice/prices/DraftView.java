package io.monedero.functions.backoffice.prices;

import io.monedero.functions.backoffice.Page;
import io.monedero.pricing.tariff.PriceDetails;
import io.monedero.pricing.tariff.PriceDifference;
import io.monedero.pricing.tariff.PriceDraft;
import io.monedero.pricing.tariff.TariffPrice;
import java.util.List;

/** A draft and how it differs from the prices in force. */
public record DraftView(PriceDraft draft, List<PriceDifference> differences, PriceWords words) {

    /** Where something is done with the draft; empty for its own page. */
    public String place(String act) {
        return "price-drafts/" + draft.id() + (act.isEmpty() ? "" : "/" + act);
    }

    /** What happens to the price: added, removed, changed or moved. */
    public String kind(Page page, PriceDifference difference) {
        return page.text(
                switch (difference) {
                    case PriceDifference.Added added -> "drafts.added";
                    case PriceDifference.Removed removed -> "drafts.removed";
                    case PriceDifference.Changed changed -> "drafts.changed";
                    case PriceDifference.Moved moved -> "drafts.moved";
                });
    }

    public String name(PriceDifference difference) {
        return switch (difference) {
            case PriceDifference.Added(TariffPrice price) -> price.details().name();
            case PriceDifference.Removed(TariffPrice price) -> price.details().name();
            case PriceDifference.Changed changed -> changed.after().details().name();
            case PriceDifference.Moved moved -> moved.after().details().name();
        };
    }

    /** The price in words as it is in force; empty where it is only in the draft. */
    public String before(PriceDifference difference) {
        return switch (difference) {
            case PriceDifference.Added added -> "";
            case PriceDifference.Removed(TariffPrice price) -> words(price.details());
            case PriceDifference.Changed changed -> words(changed.before().details());
            case PriceDifference.Moved moved -> String.valueOf(moved.before().priority());
        };
    }

    /** The price in words as it would be; empty where the draft removes it. */
    public String after(PriceDifference difference) {
        return switch (difference) {
            case PriceDifference.Added(TariffPrice price) -> words(price.details());
            case PriceDifference.Removed removed -> "";
            case PriceDifference.Changed changed -> words(changed.after().details());
            case PriceDifference.Moved moved -> String.valueOf(moved.after().priority());
        };
    }

    private String words(PriceDetails details) {
        String when = String.join(" · ", words.conditions(details.conditions()));
        String what = words.target(details.target()) + ": " + words.value(details.value());
        String off = details.active() ? "" : " · " + words.page().text("products.inactive");
        return what + (when.isEmpty() ? "" : " · " + when) + off;
    }
}
