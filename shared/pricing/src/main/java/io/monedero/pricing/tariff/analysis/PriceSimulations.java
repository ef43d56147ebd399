package io.monedero.pricing.tariff.analysis;

import io.monedero.catalog.Product;
import io.monedero.pricing.book.Item;
import io.monedero.pricing.book.PriceBook;
import io.monedero.pricing.simulation.HeatMap;
import io.monedero.pricing.simulation.Profile;
import io.monedero.pricing.simulation.Season;
import io.monedero.pricing.simulation.Timeline;
import io.monedero.pricing.tariff.PriceBooks;
import io.monedero.pricing.tariff.Tariff;
import io.monedero.tenancy.Tenant;
import io.monedero.tenancy.TenantTransactions;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Shows what a product will cost somebody, by the prices in force and by a draft (P-13). */
@Singleton
public class PriceSimulations {
    private final TenantTransactions transactions;
    private final PriceBooks books;
    private final Assortment assortment;

    PriceSimulations(TenantTransactions transactions, PriceBooks books, Assortment assortment) {
        this.transactions = transactions;
        this.books = books;
        this.assortment = assortment;
    }

    /**
     * Simulates a season.
     *
     * @param draftId null for the prices in force only
     * @throws io.monedero.kernel.Refused {@code unknown-product}, {@code unknown-draft}
     */
    public Simulation simulate(
            Tenant tenant, UUID productId, Profile profile, Season season, Scale scale, @Nullable UUID draftId) {
        return transactions.read(tenant.id(), () -> {
            Product product = assortment.one(tenant, productId);
            Item unit = Assortment.unit(product, profile.minutes());
            HeatMap before = map(books.inForce(tenant), unit, profile, season, scale);
            HeatMap after =
                    draftId == null ? null : map(books.of(tenant, Tariff.draft(draftId)), unit, profile, season, scale);
            return new Simulation(product, before, after);
        });
    }

    private static HeatMap map(PriceBook book, Item unit, Profile profile, Season season, Scale scale) {
        Timeline timeline = Timeline.of(book, unit, profile, season);
        return switch (scale) {
            case HOUR -> HeatMap.byHour(timeline, book.zone());
            case DAY -> HeatMap.byDay(timeline, book.zone());
        };
    }
}
