package io.monedero.stock;

import io.monedero.kernel.Ids;
import io.monedero.kernel.Refusal;
import io.monedero.kernel.Require;
import io.monedero.stock.MoveRepository.MoveRow;
import io.monedero.tenancy.Staff;
import io.monedero.tenancy.Tenant;
import io.monedero.tenancy.TenantTransactions;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The card of each product at each location: all that ever came and went (C-05). */
@Singleton
public class StockCards {
    private final TenantTransactions transactions;
    private final MoveRepository repository;
    private final StockItems items;
    private final MovingStock moving;
    private final Staff staff;
    private final Clock clock;

    StockCards(
            TenantTransactions transactions,
            MoveRepository repository,
            StockItems items,
            MovingStock moving,
            Staff staff,
            Clock clock) {
        this.transactions = transactions;
        this.repository = repository;
        this.items = items;
        this.moving = moving;
        this.staff = staff;
        this.clock = clock;
    }

    /**
     * The newest first.
     *
     * @param after the last move of the page before; null for the first page
     */
    public List<StockMove> moves(Tenant tenant, UUID productId, UUID locationId, @Nullable Integer after, int size) {
        return transactions.read(tenant.id(), () -> repository.card(productId, locationId, after, size)).stream()
                .map(MoveRow::stockMove)
                .toList();
    }

    /**
     * Books what got lost, broken or found, with the reason.
     *
     * @param change negative for what is gone
     * @throws io.monedero.kernel.Refused {@code change-outside} at {@code quantity}, {@code text-length} at {@code note},
     *     {@code unknown-location}, {@code product-without-stock} at {@code productId}
     */
    public StockMove correct(
            Tenant tenant, UUID productId, UUID locationId, BigDecimal change, String note, UUID staffId) {
        BigDecimal quantity = Quantity.change(change, "quantity");
        String why = Require.text(note, "note", 1, 200);
        return transactions.write(tenant.id(), () -> {
            requireLocation(staff, tenant, locationId);
            if (!items.get(tenant, productId).details().active()) {
                throw Refusal.notFound("product-without-stock", "productId").asException();
            }
            moving.move(new Moving(
                    MoveKind.CORRECTION,
                    Ids.next(),
                    locationId,
                    staffId,
                    clock.instant(),
                    why,
                    List.of(new GoodsLine(productId, quantity))));
            return moves(tenant, productId, locationId, null, 1).getFirst();
        });
    }

    /** Refuses {@code unknown-location} at {@code locationId}. */
    public static void requireLocation(Staff staff, Tenant tenant, UUID locationId) {
        if (staff.locations(tenant.id()).stream()
                .noneMatch(place -> place.locationId().equals(locationId))) {
            throw Refusal.notFound("unknown-location", "locationId").asException();
        }
    }
}
