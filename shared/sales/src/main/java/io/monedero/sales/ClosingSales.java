package io.monedero.sales;

import io.monedero.kernel.Refusal;
import io.monedero.tenancy.Tenant;
import io.monedero.tenancy.TenantTransactions;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The end of a sale: paid, or given up. */
@Singleton
public class ClosingSales {
    private final TenantTransactions transactions;
    private final SaleBook book;
    private final SaleRepository sales;
    private final SalePosting posting;
    private final List<SaleClosed> listeners;
    private final Clock clock;

    ClosingSales(
            TenantTransactions transactions,
            SaleBook book,
            SaleRepository sales,
            SalePosting posting,
            List<SaleClosed> listeners,
            Clock clock) {
        this.transactions = transactions;
        this.book = book;
        this.sales = sales;
        this.posting = posting;
        this.listeners = List.copyOf(listeners);
        this.clock = clock;
    }

    /**
     * Closes a sale of which nothing is due without a payment having done it: one that was given away.
     *
     * @throws io.monedero.kernel.Refused {@code unknown-sale}, {@code sale-not-open}, {@code sale-empty},
     *     {@code sale-not-paid}
     */
    public Sale close(Tenant tenant, UUID saleId) {
        return transactions.write(tenant.id(), () -> {
            Sale sale = book.locked(tenant, saleId).open();
            if (sale.lines().isEmpty()) {
                throw Refusal.conflict("sale-empty", "sale", Map.of()).asException();
            }
            if (!sale.due().isZero()) {
                throw Refusal.conflict(
                                "sale-not-paid",
                                "sale",
                                Map.of("due", sale.due().toString()))
                        .asException();
            }
            return closeNow(tenant, sale);
        });
    }

    /** Gives up a sale of which nothing was paid. Refused: {@code unknown-sale}, {@code sale-not-open}, {@code sale-has-payments}, {@code sale-documented}. */
    public Sale cancel(Tenant tenant, UUID saleId) {
        return transactions.write(tenant.id(), () -> {
            Sale sale = book.locked(tenant, saleId).open();
            if (sale.paid().isPositive()) {
                throw Refusal.conflict(
                                "sale-has-payments",
                                "sale",
                                Map.of("paid", sale.paid().toString()))
                        .asException();
            }
            if (sale.documented()) {
                throw Refusal.conflict("sale-documented", "sale", Map.of()).asException();
            }
            sales.end(saleId, SaleStatus.CANCELLED.code(), clock.instant());
            return book.get(tenant, saleId);
        });
    }

    /** Joins the transaction that holds the sale. */
    Sale closeNow(Tenant tenant, Sale sale) {
        posting.post(tenant, List.of(sale));
        sales.end(sale.id(), SaleStatus.CLOSED.code(), clock.instant());
        Sale closed = book.get(tenant, sale.id());
        listeners.forEach(listener -> listener.closed(tenant, closed));
        return closed;
    }
}
