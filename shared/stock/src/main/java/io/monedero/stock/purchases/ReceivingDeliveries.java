package io.monedero.stock.purchases;

import io.monedero.kernel.Ids;
import io.monedero.kernel.Refusal;
import io.monedero.stock.GoodsLine;
import io.monedero.stock.MoveKind;
import io.monedero.stock.Moving;
import io.monedero.stock.MovingStock;
import io.monedero.stock.StockCards;
import io.monedero.stock.StockItems;
import io.monedero.stock.Suppliers;
import io.monedero.tenancy.Staff;
import io.monedero.tenancy.Tenant;
import io.monedero.tenancy.TenantTransactions;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Goods come in with their delivery notes; what came is on the shelf at once (C-05). */
@Singleton
public class ReceivingDeliveries {
    private final TenantTransactions transactions;
    private final DeliveryRepository repository;
    private final PurchaseOrders orders;
    private final Suppliers suppliers;
    private final StockItems items;
    private final MovingStock moving;
    private final Staff staff;
    private final Clock clock;

    ReceivingDeliveries(
            TenantTransactions transactions,
            DeliveryRepository repository,
            PurchaseOrders orders,
            Suppliers suppliers,
            StockItems items,
            MovingStock moving,
            Staff staff,
            Clock clock) {
        this.transactions = transactions;
        this.repository = repository;
        this.orders = orders;
        this.suppliers = suppliers;
        this.items = items;
        this.moving = moving;
        this.staff = staff;
        this.clock = clock;
    }

    /**
     * The newest first, without their lines.
     *
     * @param orderId only what answered this order; null for all
     * @param after the last note of the page before; null for the first page
     */
    public List<DeliveryNote> list(Tenant tenant, @Nullable UUID orderId, @Nullable UUID after, int size) {
        return transactions.read(tenant.id(), () -> repository.page(orderId, after, size)).stream()
                .map(row -> row.note(List.of()))
                .toList();
    }

    /** Refused: {@code unknown-delivery-note} at {@code noteId}. */
    public DeliveryNote get(Tenant tenant, UUID id) {
        return transactions.read(
                tenant.id(),
                () -> repository
                        .byId(id)
                        .map(row -> row.note(repository.lines(id)))
                        .orElseThrow(() -> Refusal.notFound("unknown-delivery-note", "noteId")
                                .asException()));
    }

    /**
     * Takes the goods in. An order of which all came is closed; what came unordered is taken in as well.
     *
     * @throws io.monedero.kernel.Refused {@code delivery-note-received} at {@code number} where this supplier's number came
     *     before; {@code unknown-supplier}, {@code unknown-location}; {@code unknown-purchase-order}, {@code order-not-open}
     *     or {@code order-of-another-supplier} at {@code orderId}; {@code product-without-stock} at
     *     {@code lines[0].productId}
     */
    public DeliveryNote receive(Tenant tenant, NewDeliveryNote note, UUID staffId) {
        return transactions.write(tenant.id(), () -> {
            suppliers.get(tenant.id(), note.supplierId());
            StockCards.requireLocation(staff, tenant, note.locationId());
            items.requireKept(note.lines().stream().map(GoodsLine::productId).toList());
            UUID order = note.orderId();
            if (order != null) {
                requireOpen(tenant, order, note);
            }
            UUID id = Ids.next();
            Instant now = clock.instant();
            int inserted = repository.insert(
                    id, note.supplierId(), note.locationId(), note.orderId(), note.number(), staffId, now);
            if (inserted == 0) {
                throw Refusal.conflict("delivery-note-received", "number", Map.of("number", note.number()))
                        .asException();
            }
            repository.insertLines(id, GoodsLine.products(note.lines()), GoodsLine.quantities(note.lines()));
            if (order != null) {
                orders.receive(order, note.lines());
            }
            moving.move(
                    new Moving(MoveKind.DELIVERY, id, note.locationId(), staffId, now, note.number(), note.lines()));
            return get(tenant, id);
        });
    }

    private void requireOpen(Tenant tenant, UUID order, NewDeliveryNote note) {
        orders.requireOpen(order);
        if (!orders.get(tenant, order).supplierId().equals(note.supplierId())) {
            throw Refusal.conflict("order-of-another-supplier", "orderId", Map.of())
                    .asException();
        }
    }
}
