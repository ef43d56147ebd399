package io.monedero.sales;

import io.monedero.customers.Customers;
import io.monedero.kernel.Ids;
import io.monedero.kernel.Refusal;
import io.monedero.pricing.PricedLine;
import io.monedero.pricing.QuoteRequest;
import io.monedero.pricing.Quoting;
import io.monedero.tenancy.Tenant;
import io.monedero.tenancy.TenantTransactions;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** S-01: a sale begins. */
@Singleton
public class OpeningSales {
    private final TenantTransactions transactions;
    private final SaleBook book;
    private final Quoting quoting;
    private final Customers customers;
    private final Professionals professionals;
    private final SalePosting posting;
    private final Clock clock;

    OpeningSales(
            TenantTransactions transactions,
            SaleBook book,
            Quoting quoting,
            Customers customers,
            Professionals professionals,
            SalePosting posting,
            Clock clock) {
        this.transactions = transactions;
        this.book = book;
        this.quoting = quoting;
        this.customers = customers;
        this.professionals = professionals;
        this.posting = posting;
        this.clock = clock;
    }

    /** Refused as {@link Quoting#price}, and {@code unknown-customer}, {@code unknown-staff}. */
    public Sale open(Tenant tenant, NewSale wanted) {
        return transactions.write(
                tenant.id(), () -> openAll(tenant, List.of(wanted), false).getFirst());
    }

    /**
     * Opens many sales by a handful of statements, however many there are, and books what they bring in: the caller
     * issues their invoices in the same transaction, before anything is paid.
     *
     * @return in the order asked
     */
    public List<Sale> openDocumented(Tenant tenant, List<NewSale> wanted) {
        return transactions.write(tenant.id(), () -> {
            List<Sale> opened = openAll(tenant, wanted, true);
            posting.post(tenant, opened);
            return opened;
        });
    }

    private List<Sale> openAll(Tenant tenant, List<NewSale> wanted, boolean documented) {
        refuseUnknownCustomers(tenant, wanted);
        wanted.forEach(sale -> professionals.refuseUnknown(tenant, sale.lines()));
        Instant now = clock.instant();
        List<List<PricedLine>> priced = quoting.priceAll(
                tenant, wanted.stream().map(sale -> request(sale, now)).toList());
        List<Sale> sales = IntStream.range(0, wanted.size())
                .mapToObj(index -> sale(tenant, wanted.get(index), priced.get(index), documented, now))
                .toList();
        book.insert(sales, documented, tenant.pricesIncludeTax(), now);
        return sales;
    }

    private static QuoteRequest request(NewSale wanted, Instant now) {
        return new QuoteRequest(
                wanted.lines().stream().map(NewLine::item).toList(),
                wanted.place().channel(),
                wanted.customerId(),
                now);
    }

    private static Sale sale(Tenant tenant, NewSale wanted, List<PricedLine> priced, boolean documented, Instant now) {
        List<SaleLine> lines = new ArrayList<>();
        for (NewLine line : wanted.lines()) {
            lines.add(SaleLine.of(lines.size() + 1, priced.get(lines.size()), line));
        }
        return new Sale(
                Ids.next(),
                wanted.place(),
                wanted.customerId(),
                SaleStatus.OPEN,
                documented,
                tenant.pricesIncludeTax(),
                lines,
                Sale.bill(lines, tenant.pricesIncludeTax(), tenant.currency()),
                List.of(),
                now,
                null,
                1);
    }

    private void refuseUnknownCustomers(Tenant tenant, List<NewSale> wanted) {
        Set<UUID> named = wanted.stream()
                .map(NewSale::customerId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        if (!named.isEmpty() && customers.byIds(tenant.id(), named).size() < named.size()) {
            throw Refusal.notFound("unknown-customer", "customerId").asException();
        }
    }
}
