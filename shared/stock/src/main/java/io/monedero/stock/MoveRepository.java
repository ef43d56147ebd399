package io.monedero.stock;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface MoveRepository extends GenericRepository<MoveRepository.MoveRow, UUID> {

    @Query("""
            select move_stock(:kind, :causeId, :locationId, cast(:staffId as uuid), :at, :note,
                cast(:products as uuid[]), cast(:quantities as numeric[]))
            """)
    int move(
            String kind,
            UUID causeId,
            UUID locationId,
            @Nullable UUID staffId,
            Instant at,
            String note,
            String[] products,
            String[] quantities);

    @Query("""
            select move_stock('sale', :saleId, :locationId, cast(:staffId as uuid), :at, '',
                array_agg(l.product_id), array_agg(-l.quantity))
            from sale_line l
            where l.sale_id = :saleId
            """)
    int moveSale(UUID saleId, UUID locationId, @Nullable UUID staffId, Instant at);

    @Query("""
            select m.seq, m.kind, m.quantity, m.balance_after, m.cause_id, m.note, s.name as staff_name, m.moved_at
            from stock_move m left join staff s using (tenant_id, staff_id)
            where m.product_id = :productId and m.location_id = :locationId
                and (cast(:after as integer) is null or m.seq < :after)
            order by m.seq desc
            limit :size
            """)
    List<MoveRow> card(UUID productId, UUID locationId, @Nullable Integer after, int size);

    @Introspected
    record MoveRow(
            int seq,
            String kind,
            BigDecimal quantity,
            BigDecimal balanceAfter,
            UUID causeId,
            String note,
            @Nullable String staffName,
            Instant movedAt) {
        StockMove stockMove() {
            return new StockMove(
                    seq,
                    MoveKind.of(kind).orElseThrow(),
                    Quantity.plain(quantity),
                    Quantity.plain(balanceAfter),
                    causeId,
                    note,
                    staffName,
                    movedAt);
        }
    }
}
