package io.monedero.pricing.simulation;

import io.monedero.pricing.book.Decision;
import io.monedero.pricing.book.Item;
import io.monedero.pricing.book.PriceBook;
import io.monedero.pricing.book.SalesCounts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The price of a product for a profile from the first to the last moment of a season (P-13): the engine is asked where it may
 * change, so that nothing is missed between two hours, also on days of 23 or 25.
 *
 * @param spans without a hole, none longer than an hour
 */
public record Timeline(Season season, List<Span> spans) {
    public Timeline {
        spans = List.copyOf(spans);
    }

    /** @param product with its standard price for the profile's duration */
    public static Timeline of(PriceBook book, Item product, Profile profile, Season season) {
        List<Instant> edges = new Edges(book, product).of(season, profile.ahead());
        SalesCounts counts = window -> profile.sold();
        List<Span> spans = new ArrayList<>(edges.size());
        for (int index = 1; index < edges.size(); index++) {
            Instant use = edges.get(index - 1);
            Instant bought = use.minus(profile.ahead());
            Decision decision = book.decide(
                    product.asked(use, profile.minutes()),
                    profile.buyer(LocalDate.ofInstant(bought, book.zone())),
                    profile.channel(),
                    bought,
                    counts);
            spans.add(new Span(use, edges.get(index), decision.winner(), decision.price()));
        }
        return new Timeline(season, spans);
    }

    /** Where only the standard price stands; neighbours are one. */
    public List<Gap> gaps() {
        List<Gap> gaps = new ArrayList<>();
        for (Span span : spans) {
            if (span.winner() == null) {
                boolean goesOn = !gaps.isEmpty() && gaps.getLast().until().equals(span.from());
                Instant from = goesOn ? gaps.removeLast().from() : span.from();
                gaps.add(new Gap(from, span.until()));
            }
        }
        return gaps;
    }
}
