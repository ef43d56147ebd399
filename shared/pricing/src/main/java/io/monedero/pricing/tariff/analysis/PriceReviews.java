package io.monedero.pricing.tariff.analysis;

import io.monedero.catalog.Product;
import io.monedero.kernel.Require;
import io.monedero.pricing.Channel;
import io.monedero.pricing.book.Item;
import io.monedero.pricing.book.PriceBook;
import io.monedero.pricing.review.PriceReview;
import io.monedero.pricing.simulation.Gap;
import io.monedero.pricing.simulation.Profile;
import io.monedero.pricing.simulation.Season;
import io.monedero.pricing.simulation.Timeline;
import io.monedero.pricing.tariff.PriceBooks;
import io.monedero.pricing.tariff.Tariff;
import io.monedero.pricing.tariff.analysis.TariffReview.ProductGaps;
import io.monedero.tenancy.Tenant;
import io.monedero.tenancy.TenantTransactions;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks through the prices of a business, those in force or a draft's before it is published (P-13). */
@Singleton
public class PriceReviews {
    private static final int MOST_OVERLAPS = 200;
    private static final int LONGEST = 366;

    private final TenantTransactions transactions;
    private final PriceBooks books;
    private final Assortment assortment;
    private final Clock clock;

    PriceReviews(TenantTransactions transactions, PriceBooks books, Assortment assortment, Clock clock) {
        this.transactions = transactions;
        this.books = books;
        this.assortment = assortment;
        this.clock = clock;
    }

    /**
     * Reviews the active prices for the products that can be sold.
     *
     * @param days how far gaps and endings are looked for, today included
     * @throws io.monedero.kernel.Refused {@code review-days-outside} unless 1 to 366, {@code unknown-draft}
     */
    public TariffReview of(Tenant tenant, Tariff tariff, int days) {
        Require.that(days >= 1 && days <= LONGEST, "review-days-outside", "days", String.valueOf(days));
        return transactions.read(
                tenant.id(), () -> reviewed(tenant, books.of(tenant, tariff), assortment.all(tenant), days));
    }

    private TariffReview reviewed(Tenant tenant, PriceBook book, List<Product> products, int days) {
        LocalDate today = tenant.dayAt(clock.instant());
        Season season = new Season(today, today.plusDays(days - 1L));
        PriceReview review = PriceReview.of(
                book,
                products.stream().map(product -> Assortment.unit(product, null)).toList(),
                today);
        return new TariffReview(
                review.dead(),
                review.overlaps(MOST_OVERLAPS),
                products.stream()
                        .flatMap(product -> gaps(book, product, season))
                        .toList(),
                review.endingUntil(season.to()),
                products.stream().collect(Collectors.toMap(Product::id, Function.identity())));
    }

    private static Stream<ProductGaps> gaps(PriceBook book, Product product, Season season) {
        Item unit = Assortment.unit(product, null);
        if (book.prices().stream().noneMatch(price -> unit.isMeantBy(price.target()))) {
            return Stream.of();
        }
        Timeline timeline = Timeline.of(book, unit, Profile.anybody(Channel.POS), season);
        List<Gap> gaps = timeline.gaps();
        boolean priced = timeline.spans().stream().anyMatch(span -> span.winner() != null);
        return gaps.isEmpty() || !priced ? Stream.of() : Stream.of(new ProductGaps(product, gaps));
    }
}
