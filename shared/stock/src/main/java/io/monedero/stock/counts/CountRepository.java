package io.monedero.stock.counts;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.monedero.stock.Quantity;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface CountRepository extends GenericRepository<CountRepository.CountRow, UUID> {

    @Query("""
            select c.count_id, c.location_id, l.name as location_name, c.note, s.name as counted_by_name, c.counted_at
            from stock_count c
                join location l using (tenant_id, location_id)
                join staff s on s.tenant_id = c.tenant_id and s.staff_id = c.counted_by
            where c.count_id = :id
            """)
    Optional<CountRow> byId(UUID id);

    @Query("""
            select c.count_id, c.location_id, l.name as location_name, c.note, s.name as counted_by_name, c.counted_at
            from stock_count c
                join location l using (tenant_id, location_id)
                join staff s on s.tenant_id = c.tenant_id and s.staff_id = c.counted_by
            where (cast(:after as uuid) is null or (c.counted_at, c.count_id) <
                (select a.counted_at, a.count_id from stock_count a where a.count_id = :after))
            order by c.counted_at desc, c.count_id desc
            limit :size
            """)
    List<CountRow> page(@Nullable UUID after, int size);

    @Query("""
            select n.product_id, p.name, i.sku, n.expected, n.counted
            from stock_count_line n join stock_item i using (tenant_id, product_id) join product p using (tenant_id, product_id)
            where n.count_id = :id
            order by p.name, n.product_id
            """)
    List<LineRow> lines(UUID id);

    /** Products that never moved have a level to be locked from now on. */
    @Query("""
            insert into stock_level (product_id, location_id, quantity, moves)
            select w.product_id, :locationId, 0, 0
            from unnest(cast(:products as uuid[])) as w (product_id)
            order by w.product_id
            on conflict (tenant_id, product_id, location_id) do nothing
            """)
    void levelsOf(UUID locationId, String[] products);

    /** What there is by the books, which nobody else changes until the transaction ends. */
    @Query("""
            select product_id, quantity
            from stock_level
            where location_id = :locationId and product_id = any(cast(:products as uuid[]))
            order by product_id
            for update
            """)
    List<LevelRow> locked(UUID locationId, String[] products);

    @Query("""
            insert into stock_count (count_id, location_id, note, counted_by, counted_at)
            values (:id, :locationId, :note, :staffId, :at)
            """)
    void insert(UUID id, UUID locationId, String note, UUID staffId, Instant at);

    @Query("""
            insert into stock_count_line (count_id, product_id, expected, counted)
            select :id, n.product_id, n.expected, n.counted
            from unnest(cast(:products as uuid[]), cast(:expected as numeric[]), cast(:counted as numeric[]))
                as n (product_id, expected, counted)
            """)
    void insertLines(UUID id, String[] products, String[] expected, String[] counted);

    @Introspected
    record LevelRow(UUID productId, BigDecimal quantity) {}

    @Introspected
    record CountRow(
            UUID countId, UUID locationId, String locationName, String note, String countedByName, Instant countedAt) {
        StockCount count(List<LineRow> lines) {
            return new StockCount(
                    countId,
                    locationId,
                    locationName,
                    note,
                    countedByName,
                    countedAt,
                    lines.stream().map(LineRow::line).toList());
        }
    }

    @Introspected
    record LineRow(UUID productId, String name, @Nullable String sku, BigDecimal expected, BigDecimal counted) {
        StockCount.Line line() {
            return new StockCount.Line(productId, name, sku, Quantity.plain(expected), Quantity.plain(counted));
        }
    }
}
