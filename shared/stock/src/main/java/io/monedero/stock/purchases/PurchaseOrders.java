package io.monedero.stock.purchases;

import io.monedero.kernel.Ids;
import io.monedero.kernel.Refusal;
import io.monedero.stock.GoodsLine;
import io.monedero.stock.StockCards;
import io.monedero.stock.StockItems;
import io.monedero.stock.Suppliers;
import io.monedero.tenancy.Staff;
import io.monedero.tenancy.Tenant;
import io.monedero.tenancy.TenantTransactions;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is ordered from suppliers (C-05). */
@Singleton
public class PurchaseOrders {
    private final TenantTransactions transactions;
    private final PurchaseRepository repository;
    private final Suppliers suppliers;
    private final StockItems items;
    private final Staff staff;
    private final Clock clock;

    PurchaseOrders(
            TenantTransactions transactions,
            PurchaseRepository repository,
            Suppliers suppliers,
            StockItems items,
            Staff staff,
            Clock clock) {
        this.transactions = transactions;
        this.repository = repository;
        this.suppliers = suppliers;
        this.items = items;
        this.staff = staff;
        this.clock = clock;
    }

    /**
     * The newest first, without their lines.
     *
     * @param after the last order of the page before; null for the first page
     */
    public List<PurchaseOrder> list(
            Tenant tenant, @Nullable OrderStatus status, @Nullable UUID supplierId, @Nullable UUID after, int size) {
        return transactions
                .read(
                        tenant.id(),
                        () -> repository.page(status == null ? null : status.code(), supplierId, after, size))
                .stream()
                .map(row -> row.order(List.of()))
                .toList();
    }

    /** Refused: {@code unknown-purchase-order} at {@code orderId}. */
    public PurchaseOrder get(Tenant tenant, UUID id) {
        return transactions.read(
                tenant.id(),
                () -> repository
                        .byId(id)
                        .map(row -> row.order(repository.lines(id)))
                        .orElseThrow(PurchaseOrders::unknown));
    }

    /**
     * Orders goods.
     *
     * @throws io.monedero.kernel.Refused {@code unknown-supplier}, {@code unknown-location}, {@code product-without-stock}
     *     at {@code lines[0].productId}
     */
    public PurchaseOrder order(Tenant tenant, NewPurchaseOrder wanted, UUID staffId) {
        return transactions.write(tenant.id(), () -> {
            suppliers.get(tenant.id(), wanted.supplierId());
            StockCards.requireLocation(staff, tenant, wanted.locationId());
            items.requireKept(wanted.lines().stream().map(GoodsLine::productId).toList());
            UUID id = Ids.next();
            repository.insert(id, wanted.supplierId(), wanted.locationId(), wanted.note(), staffId, clock.instant());
            repository.insertLines(id, GoodsLine.products(wanted.lines()), GoodsLine.quantities(wanted.lines()));
            return get(tenant, id);
        });
    }

    /** No more of it is wanted; what came stays. Refused: {@code unknown-purchase-order}, {@code order-not-open}. */
    public PurchaseOrder cancel(Tenant tenant, UUID id) {
        return transactions.write(tenant.id(), () -> {
            requireOpen(id);
            repository.cancel(id);
            return get(tenant, id);
        });
    }

    /** Notes what came of an order that {@link #requireOpen} holds. Joins the caller's transaction. */
    void receive(UUID id, List<GoodsLine> lines) {
        repository.receive(id, GoodsLine.products(lines), GoodsLine.quantities(lines));
        repository.finishWhole(id);
    }

    /** Holds the order until the caller's transaction ends. */
    void requireOpen(UUID id) {
        String status = repository.locked(id).orElseThrow(PurchaseOrders::unknown);
        if (!status.equals(OrderStatus.OPEN.code())) {
            throw Refusal.conflict("order-not-open", "orderId", Map.of("status", status))
                    .asException();
        }
    }

    private static RuntimeException unknown() {
        return Refusal.notFound("unknown-purchase-order", "orderId").asException();
    }
}
