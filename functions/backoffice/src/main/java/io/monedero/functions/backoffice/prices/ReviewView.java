package io.monedero.functions.backoffice.prices;

import io.monedero.functions.backoffice.Page;
import io.monedero.pricing.book.Price;
import io.monedero.pricing.review.DeadPrice;
import io.monedero.pricing.review.Example;
import io.monedero.pricing.tariff.analysis.TariffReview;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What a review of prices found, those in force or those of a draft. */
public record ReviewView(PricePlace place, TariffReview findings, PriceWords words) {

    public String link(Page page, Price price) {
        return page.to(place.path() + "/" + price.id());
    }

    public String hiddenBy(DeadPrice dead) {
        return dead.hiddenBy().stream().map(Price::name).collect(Collectors.joining(", "));
    }

    /** A purchase in words: what, for whom, through which channel, and when it is used. */
    public String example(Page page, Example example) {
        List<String> parts = new ArrayList<>();
        parts.add(words.names().product(example.productId()));
        if (!example.buyer().tags().isEmpty()) {
            parts.add(String.join(", ", new TreeSet<>(example.buyer().tags())));
        }
        parts.add(words.channel(example.channel()));
        parts.add(page.moment(example.useAt() == null ? example.purchasedAt() : example.useAt()));
        if (example.minutes() != null) {
            parts.add(example.minutes() + "′");
        }
        return String.join(" · ", parts);
    }
}
