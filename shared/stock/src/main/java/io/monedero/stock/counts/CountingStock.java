package io.monedero.stock.counts;

import io.monedero.kernel.Ids;
import io.monedero.kernel.Refusal;
import io.monedero.stock.GoodsLine;
import io.monedero.stock.MoveKind;
import io.monedero.stock.Moving;
import io.monedero.stock.MovingStock;
import io.monedero.stock.StockCards;
import io.monedero.stock.StockItems;
import io.monedero.stock.counts.CountRepository.LevelRow;
import io.monedero.tenancy.Staff;
import io.monedero.tenancy.Tenant;
import io.monedero.tenancy.TenantTransactions;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Somebody counted; where the books say otherwise, the difference is booked (C-05). */
@Singleton
public class CountingStock {
    private final TenantTransactions transactions;
    private final CountRepository repository;
    private final StockItems items;
    private final MovingStock moving;
    private final Staff staff;
    private final Clock clock;

    CountingStock(
            TenantTransactions transactions,
            CountRepository repository,
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
     * The newest first, without their lines.
     *
     * @param after the last count of the page before; null for the first page
     */
    public List<StockCount> list(Tenant tenant, @Nullable UUID after, int size) {
        return transactions.read(tenant.id(), () -> repository.page(after, size)).stream()
                .map(row -> row.count(List.of()))
                .toList();
    }

    /** Refused: {@code unknown-count} at {@code countId}. */
    public StockCount get(Tenant tenant, UUID id) {
        return transactions.read(
                tenant.id(),
                () -> repository
                        .byId(id)
                        .map(row -> row.count(repository.lines(id)))
                        .orElseThrow(() ->
                                Refusal.notFound("unknown-count", "countId").asException()));
    }

    /**
     * Books the count. The levels are locked first, so that of two who counted the same shelf at once the second finds
     * what the first booked, and no difference is booked twice.
     *
     * @throws io.monedero.kernel.Refused {@code unknown-location}, {@code product-without-stock} at
     *     {@code lines[0].productId}
     */
    public StockCount count(Tenant tenant, NewStockCount count, UUID staffId) {
        return transactions.write(tenant.id(), () -> {
            StockCards.requireLocation(staff, tenant, count.locationId());
            items.requireKept(count.lines().stream().map(GoodsLine::productId).toList());
            Map<UUID, BigDecimal> expected = lock(count);
            UUID id = Ids.next();
            Instant now = clock.instant();
            repository.insert(id, count.locationId(), count.note(), staffId, now);
            repository.insertLines(
                    id,
                    GoodsLine.products(count.lines()),
                    count.lines().stream()
                            .map(line -> booked(expected, line).toPlainString())
                            .toArray(String[]::new),
                    GoodsLine.quantities(count.lines()));
            moving.move(new Moving(
                    MoveKind.COUNT,
                    id,
                    count.locationId(),
                    staffId,
                    now,
                    count.note(),
                    count.lines().stream()
                            .map(line -> difference(line, expected))
                            .toList()));
            return get(tenant, id);
        });
    }

    private Map<UUID, BigDecimal> lock(NewStockCount count) {
        String[] products = GoodsLine.products(count.lines());
        repository.levelsOf(count.locationId(), products);
        return repository.locked(count.locationId(), products).stream()
                .collect(Collectors.toMap(LevelRow::productId, LevelRow::quantity));
    }

    private static GoodsLine difference(GoodsLine counted, Map<UUID, BigDecimal> expected) {
        return new GoodsLine(counted.productId(), counted.quantity().subtract(booked(expected, counted)));
    }

    private static BigDecimal booked(Map<UUID, BigDecimal> expected, GoodsLine line) {
        return Objects.requireNonNull(expected.get(line.productId()));
    }
}
