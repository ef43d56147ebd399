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
interface PurchaseRepository extends GenericRepository<PurchaseRepository.OrderRow, UUID> {

    @Query("""
            select o.order_id, o.supplier_id, s.name as supplier_name, o.location_id, l.name as location_name, o.status,
                o.note, p.name as ordered_by_name, o.ordered_at
            from purchase_order o
                join supplier s using (tenant_id, supplier_id)
                join location l using (tenant_id, location_id)
                join staff p on p.tenant_id = o.tenant_id and p.staff_id = o.ordered_by
            where o.order_id = :id
            """)
    Optional<OrderRow> byId(UUID id);

    @Query("""
            select o.order_id, o.supplier_id, s.name as supplier_name, o.location_id, l.name as location_name, o.status,
                o.note, p.name as ordered_by_name, o.ordered_at
            from purchase_order o
                join supplier s using (tenant_id, supplier_id)
                join location l using (tenant_id, location_id)
                join staff p on p.tenant_id = o.tenant_id and p.staff_id = o.ordered_by
            where (cast(:status as text) is null or o.status = :status)
                and (cast(:supplierId as uuid) is null or o.supplier_id = :supplierId)
                and (cast(:after as uuid) is null or (o.ordered_at, o.order_id) <
                    (select a.ordered_at, a.order_id from purchase_order a where a.order_id = :after))
            order by o.ordered_at desc, o.order_id desc
            limit :size
            """)
    List<OrderRow> page(@Nullable String status, @Nullable UUID supplierId, @Nullable UUID after, int size);

    /** Until the transaction ends nobody else changes it. */
    @Query("select status from purchase_order where order_id = :id for update")
    Optional<String> locked(UUID id);

    @Query("""
            select n.product_id, p.name, i.sku, i.supplier_barcode, n.quantity, n.received
            from purchase_order_line n join stock_item i using (tenant_id, product_id) join product p using (tenant_id, product_id)
            where n.order_id = :id
            order by p.name, n.product_id
            """)
    List<LineRow> lines(UUID id);

    @Query("""
            insert into purchase_order (order_id, supplier_id, location_id, status, note, ordered_by, ordered_at)
            values (:id, :supplierId, :locationId, 'open', :note, :staffId, :at)
            """)
    void insert(UUID id, UUID supplierId, UUID locationId, String note, UUID staffId, Instant at);

    @Query("""
            insert into purchase_order_line (order_id, product_id, quantity)
            select :id, n.product_id, n.quantity
            from unnest(cast(:products as uuid[]), cast(:quantities as numeric[])) as n (product_id, quantity)
            """)
    void insertLines(UUID id, String[] products, String[] quantities);

    @Query("""
            update purchase_order_line o
            set received = o.received + n.quantity
            from unnest(cast(:products as uuid[]), cast(:quantities as numeric[])) as n (product_id, quantity)
            where o.order_id = :id and o.product_id = n.product_id
            """)
    void receive(UUID id, String[] products, String[] quantities);

    @Query("""
            update purchase_order o
            set status = 'received'
            where o.order_id = :id and o.status = 'open'
                and not exists (
                    select from purchase_order_line n where n.order_id = o.order_id and n.received < n.quantity)
            """)
    void finishWhole(UUID id);

    @Query("update purchase_order set status = 'cancelled' where order_id = :id")
    void cancel(UUID id);

    @Introspected
    record OrderRow(
            UUID orderId,
            UUID supplierId,
            String supplierName,
            UUID locationId,
            String locationName,
            String status,
            String note,
            String orderedByName,
            Instant orderedAt) {
        PurchaseOrder order(List<LineRow> lines) {
            return new PurchaseOrder(
                    orderId,
                    supplierId,
                    supplierName,
                    locationId,
                    locationName,
                    OrderStatus.of(status).orElseThrow(),
                    note,
                    orderedByName,
                    orderedAt,
                    lines.stream().map(LineRow::line).toList());
        }
    }

    @Introspected
    record LineRow(
            UUID productId,
            String name,
            @Nullable String sku,
            @Nullable String supplierBarcode,
            BigDecimal quantity,
            BigDecimal received) {
        PurchaseOrder.Line line() {
            return new PurchaseOrder.Line(
                    productId, name, sku, supplierBarcode, Quantity.plain(quantity), Quantity.plain(received));
        }
    }
}
