package io.monedero.stock.purchases;

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
interface DeliveryRepository extends GenericRepository<DeliveryRepository.NoteRow, UUID> {

    @Query("""
            select n.note_id, n.supplier_id, s.name as supplier_name, n.location_id, l.name as location_name, n.order_id,
                n.number, p.name as received_by_name, n.received_at
            from delivery_note n
                join supplier s using (tenant_id, supplier_id)
                join location l using (tenant_id, location_id)
                join staff p on p.tenant_id = n.tenant_id and p.staff_id = n.received_by
            where n.note_id = :id
            """)
    Optional<NoteRow> byId(UUID id);

    @Query("""
            select n.note_id, n.supplier_id, s.name as supplier_name, n.location_id, l.name as location_name, n.order_id,
                n.number, p.name as received_by_name, n.received_at
            from delivery_note n
                join supplier s using (tenant_id, supplier_id)
                join location l using (tenant_id, location_id)
                join staff p on p.tenant_id = n.tenant_id and p.staff_id = n.received_by
            where (cast(:orderId as uuid) is null or n.order_id = :orderId)
                and (cast(:after as uuid) is null or (n.received_at, n.note_id) <
                    (select a.received_at, a.note_id from delivery_note a where a.note_id = :after))
            order by n.received_at desc, n.note_id desc
            limit :size
            """)
    List<NoteRow> page(@Nullable UUID orderId, @Nullable UUID after, int size);

    @Query("""
            select n.product_id, p.name, i.sku, n.quantity
            from delivery_note_line n join stock_item i using (tenant_id, product_id) join product p using (tenant_id, product_id)
            where n.note_id = :id
            order by p.name, n.product_id
            """)
    List<LineRow> lines(UUID id);

    /** 0 where the supplier's number was received before. */
    @Query("""
            insert into delivery_note (note_id, supplier_id, location_id, order_id, number, received_by, received_at)
            values (:id, :supplierId, :locationId, :orderId, :number, :staffId, :at)
            on conflict (tenant_id, supplier_id, number) do nothing
            """)
    int insert(
            UUID id, UUID supplierId, UUID locationId, @Nullable UUID orderId, String number, UUID staffId, Instant at);

    @Query("""
            insert into delivery_note_line (note_id, product_id, quantity)
            select :id, n.product_id, n.quantity
            from unnest(cast(:products as uuid[]), cast(:quantities as numeric[])) as n (product_id, quantity)
            """)
    void insertLines(UUID id, String[] products, String[] quantities);

    @Introspected
    record NoteRow(
            UUID noteId,
            UUID supplierId,
            String supplierName,
            UUID locationId,
            String locationName,
            @Nullable UUID orderId,
            String number,
            String receivedByName,
            Instant receivedAt) {
        DeliveryNote note(List<LineRow> lines) {
            return new DeliveryNote(
                    noteId,
                    supplierId,
                    supplierName,
                    locationId,
                    locationName,
                    orderId,
                    number,
                    receivedByName,
                    receivedAt,
                    lines.stream().map(LineRow::line).toList());
        }
    }

    @Introspected
    record LineRow(UUID productId, String name, @Nullable String sku, BigDecimal quantity) {
        DeliveryNote.Line line() {
            return new DeliveryNote.Line(productId, name, sku, Quantity.plain(quantity));
        }
    }
}
