package io.monedero.pricing.tariff.analysis;

import io.monedero.catalog.Product;
import io.monedero.catalog.Products;
import io.monedero.pricing.simulation.Income;
import io.monedero.pricing.simulation.Repricing;
import io.monedero.pricing.simulation.Season;
import io.monedero.pricing.tariff.PriceBooks;
import io.monedero.pricing.tariff.Tariff;
import io.monedero.tenancy.Tenant;
import io.monedero.tenancy.TenantTransactions;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.UUID;

/**
 * What past sales would have brought by the prices of a draft (P-13): all that was sold and not cancelled, each line at the
 * price in force now and at the draft's, with today's products and customers. Discounts by hand and promotions stay outside.
 */
@Singleton
public class DraftIncome {
    private static final int PAGE = 5_000;
    private static final UUID FIRST = new UUID(0, 0);

    private final TenantTransactions transactions;
    private final PriceBooks books;
    private final SoldLineRepository lines;
    private final Products products;

    DraftIncome(TenantTransactions transactions, PriceBooks books, SoldLineRepository lines, Products products) {
        this.transactions = transactions;
        this.books = books;
        this.lines = lines;
        this.products = products;
    }

    /**
     * The difference.
     *
     * @param byProduct by its present name; products that were not sold are not in it
     */
    public record Report(Income total, SortedMap<YearMonth, Income> byMonth, List<OfProduct> byProduct) {
        public Report {
            byProduct = List.copyOf(byProduct);
        }
    }

    /** One product's part. */
    public record OfProduct(Product product, SortedMap<YearMonth, Income> byMonth) {}

    /** Prices the sales that were opened on the days of the season once more. Refused: {@code unknown-draft}. */
    public Report of(Tenant tenant, UUID draftId, Season season) {
        return transactions.read(tenant.id(), () -> {
            Repricing repricing =
                    new Repricing(books.inForce(tenant), books.of(tenant, Tariff.draft(draftId)), tenant.currency());
            Instant until = season.to().plusDays(1).atStartOfDay(tenant.zone()).toInstant();
            List<SoldLineRow> page =
                    lines.page(season.from().atStartOfDay(tenant.zone()).toInstant(), FIRST, 0, until, PAGE);
            while (!page.isEmpty()) {
                repricing.add(page.stream().map(row -> row.line(tenant)).toList());
                SoldLineRow last = page.getLast();
                page = lines.page(last.openedAt(), last.saleId(), last.lineNo(), until, PAGE);
            }
            return report(tenant, repricing);
        });
    }

    private Report report(Tenant tenant, Repricing repricing) {
        Map<UUID, Product> named = products.byIds(tenant, repricing.byProduct().keySet());
        return new Report(
                repricing.total(),
                repricing.byMonth(),
                named.values().stream()
                        .sorted(Comparator.comparing(Product::name))
                        .map(product -> new OfProduct(
                                product,
                                Objects.requireNonNull(repricing.byProduct().get(product.id()))))
                        .toList());
    }
}
