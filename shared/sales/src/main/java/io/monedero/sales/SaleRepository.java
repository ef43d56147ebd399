package io.monedero.sales;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The heads of sales; their lines and payments have repositories of their own. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface SaleRepository extends GenericRepository<SaleRepository.SaleRow, UUID> {

    @Query("select * from sale where sale_id = :id")
    Optional<SaleRow> byId(UUID id);

    /** Whoever changes a sale holds its row, so that two payments of the same rest cannot both be taken. */
    @Query("select * from sale where sale_id = :id for update")
    Optional<SaleRow> locked(UUID id);

    @Query("""
            insert into sale (sale_id, location_id, register_id, channel, customer_id, seller_id, status, documented,
                tax_included, net, tax, withheld, rounding, total, opened_at)
            select s.id, s.location_id, s.register_id, s.channel, s.customer_id, s.seller_id, 'open', :documented,
                :taxIncluded, s.net, s.tax, s.withheld, s.rounding, s.total, :at
            from unnest(cast(:ids as uuid[]), cast(:locations as uuid[]), cast(:registers as uuid[]), cast(:channels as text[]),
                    cast(:customers as uuid[]), cast(:sellers as uuid[]), cast(:nets as bigint[]),
                    cast(:taxes as bigint[]), cast(:withhelds as bigint[]), cast(:roundings as bigint[]),
                    cast(:totals as bigint[]))
                as s (id, location_id, register_id, channel, customer_id, seller_id, net, tax, withheld, rounding, total)
            """)
    void insertAll(
            boolean documented,
            boolean taxIncluded,
            Instant at,
            String[] ids,
            String[] locations,
            String[] registers,
            String[] channels,
            String[] customers,
            String[] sellers,
            Long[] nets,
            Long[] taxes,
            Long[] withhelds,
            Long[] roundings,
            Long[] totals);

    @Query("""
            update sale
            set net = :net, tax = :tax, withheld = :withheld, rounding = :rounding, total = :total, version = version + 1
            where sale_id = :id
            """)
    void updateTotals(UUID id, long net, long tax, long withheld, long rounding, long total);

    @Query("update sale set customer_id = :customerId, version = version + 1 where sale_id = :id")
    void updateCustomer(UUID id, @Nullable UUID customerId);

    @Query("update sale set paid = paid + :amount, version = version + 1 where sale_id = :id")
    void addPaid(UUID id, long amount);

    @Query("update sale set status = :status, closed_at = :at, version = version + 1 where sale_id = :id")
    void end(UUID id, String status, Instant at);

    @Query("""
            select s.sale_id, s.status, s.channel, s.customer_id, c.name as customer_name, s.total, s.paid,
                s.opened_at, s.closed_at,
                (select string_agg(l.description, ', ' order by l.line_no)
                 from sale_line l
                 where l.tenant_id = s.tenant_id and l.sale_id = s.sale_id) as what
            from sale s left join customer c using (tenant_id, customer_id)
            where (cast(:status as text) is null or s.status = :status)
                and (cast(:customerId as uuid) is null or s.customer_id = :customerId)
                and (cast(:from as timestamptz) is null or s.opened_at >= :from)
                and (cast(:until as timestamptz) is null or s.opened_at < :until)
                and (cast(:after as uuid) is null
                    or (s.opened_at, s.sale_id) < (select a.opened_at, a.sale_id from sale a where a.sale_id = :after))
            order by s.opened_at desc, s.sale_id desc
            limit :size
            """)
    List<SummaryRow> page(
            @Nullable String status,
            @Nullable UUID customerId,
            @Nullable Instant from,
            @Nullable Instant until,
            @Nullable UUID after,
            int size);

    @Introspected
    record SaleRow(
            UUID saleId,
            UUID locationId,
            @Nullable UUID registerId,
            String channel,
            @Nullable UUID customerId,
            @Nullable UUID sellerId,
            String status,
            boolean documented,
            boolean taxIncluded,
            Instant openedAt,
            @Nullable Instant closedAt,
            int version) {}

    @Introspected
    record SummaryRow(
            UUID saleId,
            String status,
            String channel,
            @Nullable UUID customerId,
            @Nullable String customerName,
            long total,
            long paid,
            Instant openedAt,
            @Nullable Instant closedAt,
            @Nullable String what) {}
}
