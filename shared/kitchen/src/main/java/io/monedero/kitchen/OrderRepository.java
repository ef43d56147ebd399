package io.monedero.kitchen;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface OrderRepository extends GenericRepository<OrderRepository.TicketRow, UUID> {

    /** Of two who send at once the second waits, and finds nothing new. */
    @Query("select status, register_id from sale where sale_id = :saleId for update")
    Optional<SaleRow> lockedSale(UUID saleId);

    @Query("""
            insert into kitchen_order (order_id, sale_id, no, register_id, sent_by, sent_at)
            select :id, :saleId, count(*) + 1, :registerId, :staffId, :at
            from kitchen_order o
            where o.sale_id = :saleId
            """)
    void insert(UUID id, UUID saleId, UUID registerId, UUID staffId, Instant at);

    /** Of each product that prints somewhere from the register: what is on the sale now less what was sent before. */
    @Query("""
            insert into kitchen_order_item (order_id, product_id, description, quantity)
            select :id, product_id, max(description), sum(quantity)
            from (
                select l.product_id, l.description, l.quantity
                from sale_line l
                where l.sale_id = :saleId
                union all
                select i.product_id, i.description, -i.quantity
                from kitchen_order o join kitchen_order_item i using (tenant_id, order_id)
                where o.sale_id = :saleId) as w
            where exists (
                select from product p join kitchen_rule k using (tenant_id, subfamily_id)
                where p.product_id = w.product_id and k.register_id = :registerId)
            group by product_id
            having sum(quantity) <> 0
            """)
    int insertItems(UUID id, UUID saleId, UUID registerId);

    @Query("""
            insert into kitchen_ticket (order_id, product_id, printer_id, copies)
            select i.order_id, i.product_id, k.printer_id, k.copies
            from kitchen_order_item i
                join product p using (tenant_id, product_id)
                join kitchen_rule k using (tenant_id, subfamily_id)
            where i.order_id = :id and k.register_id = :registerId
            """)
    void insertTickets(UUID id, UUID registerId);

    @Query("""
            select o.order_id, o.sale_id, o.no, r.name as register_name, s.name as sent_by_name, o.sent_at, t.printer_id,
                p.name as printer_name, i.product_id, i.description, i.quantity, t.copies
            from kitchen_order o
                join cash_register r using (tenant_id, register_id)
                join kitchen_order_item i using (tenant_id, order_id)
                join kitchen_ticket t using (tenant_id, order_id, product_id)
                join kitchen_printer p using (tenant_id, printer_id)
                join staff s on s.tenant_id = o.tenant_id and s.staff_id = o.sent_by
            where (cast(:id as uuid) is null or o.order_id = :id) and (cast(:saleId as uuid) is null or o.sale_id = :saleId)
                and (cast(:since as timestamptz) is null or o.sent_at >= :since)
            order by o.sent_at, o.sale_id, o.no, p.name, t.printer_id, i.description, i.product_id
            """)
    List<TicketRow> tickets(@Nullable UUID id, @Nullable UUID saleId, @Nullable Instant since);

    @Introspected
    record SaleRow(String status, @Nullable UUID registerId) {}

    @Introspected
    record TicketRow(
            UUID orderId,
            UUID saleId,
            int no,
            String registerName,
            String sentByName,
            Instant sentAt,
            UUID printerId,
            String printerName,
            UUID productId,
            String description,
            BigDecimal quantity,
            int copies) {}
}
