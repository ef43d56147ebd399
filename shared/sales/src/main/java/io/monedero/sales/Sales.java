package io.monedero.sales;

import io.monedero.customers.Customers;
import io.monedero.kernel.Refusal;
import io.monedero.pricing.Channel;
import io.monedero.tenancy.Tenant;
import io.monedero.tenancy.TenantTransactions;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Sales as they are now. */
@Singleton
public class Sales {
    private final TenantTransactions transactions;
    private final SaleBook book;
    private final SaleRepository repository;
    private final Customers customers;

    Sales(TenantTransactions transactions, SaleBook book, SaleRepository repository, Customers customers) {
        this.transactions = transactions;
        this.book = book;
        this.repository = repository;
        this.customers = customers;
    }

    /** Refused: {@code unknown-sale}. */
    public Sale get(Tenant tenant, UUID id) {
        return transactions.read(tenant.id(), () -> book.get(tenant, id));
    }

    /**
     * The newest first.
     *
     * @param after the last sale of the page before; null for the first page
     */
    public List<SaleSummary> list(Tenant tenant, SaleFilter filter, @Nullable UUID after, int size) {
        SaleStatus status = filter.status();
        return transactions
                .read(
                        tenant.id(),
                        () -> repository.page(
                                status == null ? null : status.code(),
                                filter.customerId(),
                                startOf(tenant, filter.from()),
                                startOf(
                                        tenant,
                                        filter.to() == null ? null : filter.to().plusDays(1)),
                                after,
                                size))
                .stream()
                .map(row -> summary(tenant, row))
                .toList();
    }

    /** Names the customer of an open sale, or nobody. Refused: {@code unknown-sale}, {@code sale-not-open}, {@code sale-documented}, {@code unknown-customer}. */
    public Sale assign(Tenant tenant, UUID id, @Nullable UUID customerId) {
        return transactions.write(tenant.id(), () -> {
            if (book.locked(tenant, id).open().documented()) {
                throw Refusal.conflict("sale-documented", "sale", Map.of()).asException();
            }
            if (customerId != null) {
                customers.get(tenant.id(), customerId);
            }
            repository.updateCustomer(id, customerId);
            return book.get(tenant, id);
        });
    }

    private static @Nullable Instant startOf(Tenant tenant, @Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(tenant.zone()).toInstant();
    }

    private static SaleSummary summary(Tenant tenant, SaleRepository.SummaryRow row) {
        return new SaleSummary(
                row.saleId(),
                SaleStatus.of(row.status()).orElseThrow(),
                Channel.of(row.channel()).orElseThrow(),
                row.customerId(),
                row.customerName(),
                row.what() == null ? "" : row.what(),
                tenant.money(row.total()),
                tenant.money(row.paid()),
                row.openedAt(),
                row.closedAt());
    }
}
