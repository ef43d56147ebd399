package io.monedero.fees;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface FeeRepository extends GenericRepository<FeeRepository.FeeRow, UUID> {

    @Query("""
            insert into fee (fee_id, type_id, customer_id, location_id, joined_on, next_due_on)
            values (:id, :typeId, :customerId, :locationId, :joinedOn, :joinedOn)
            """)
    void insert(UUID id, UUID typeId, UUID customerId, UUID locationId, LocalDate joinedOn);

    @Query("""
            select f.*, t.name as type_name, t.periodicity, t.product_id, c.name as customer_name
            from fee f
                join fee_type t using (tenant_id, type_id)
                join customer c using (tenant_id, customer_id)
            where f.fee_id = :id
            """)
    Optional<FeeRow> byId(UUID id);

    /** Whoever emits or ends a fee holds its row, so that two runs take turns and the second sees what the first did. */
    @Query("""
            select f.*, t.name as type_name, t.periodicity, t.product_id, c.name as customer_name
            from fee f
                join fee_type t using (tenant_id, type_id)
                join customer c using (tenant_id, customer_id)
            where f.fee_id = :id
            for update of f
            """)
    Optional<FeeRow> locked(UUID id);

    @Query("""
            select f.fee_id
            from fee f
            where f.next_due_on <= :day and (cast(:after as uuid) is null or f.fee_id > :after)
            order by f.fee_id
            limit :size
            """)
    List<UUID> due(LocalDate day, @Nullable UUID after, int size);

    @Query("""
            select f.*, t.name as type_name, t.periodicity, t.product_id, c.name as customer_name
            from fee f
                join fee_type t using (tenant_id, type_id)
                join customer c using (tenant_id, customer_id)
            where f.fee_id = any(cast(:ids as uuid[])) and f.next_due_on <= :day
            order by f.fee_id
            for update of f
            """)
    List<FeeRow> lockedDue(String[] ids, LocalDate day);

    @Query("""
            select f.*, t.name as type_name, t.periodicity, t.product_id, c.name as customer_name
            from fee f
                join fee_type t using (tenant_id, type_id)
                join customer c using (tenant_id, customer_id)
            where (cast(:typeId as uuid) is null or f.type_id = :typeId)
                and (cast(:customerId as uuid) is null or f.customer_id = :customerId)
                and (cast(:active as boolean) is null or (f.next_due_on is not null) = :active)
                and (cast(:after as uuid) is null or f.fee_id < :after)
            order by f.fee_id desc
            limit :size
            """)
    List<FeeRow> page(
            @Nullable UUID typeId, @Nullable UUID customerId, @Nullable Boolean active, @Nullable UUID after, int size);

    @Query("""
            update fee f
            set next_due_on = case when d.next_due_on < f.ended_on or f.ended_on is null then d.next_due_on end,
                version = version + 1
            from unnest(cast(:ids as uuid[]), cast(:days as date[])) as d (fee_id, next_due_on)
            where f.fee_id = d.fee_id
            """)
    void advance(String[] ids, String[] days);

    @Query("""
            update fee
            set ended_on = :endedOn, next_due_on = case when next_due_on < :endedOn then next_due_on end,
                version = version + 1
            where fee_id = :id
            """)
    void end(UUID id, LocalDate endedOn);

    @Query("""
            insert into fee_receipt (receipt_id, fee_id, period_start, period_end, sale_id, invoice_id, issued_at)
            select r.receipt_id, r.fee_id, r.period_start, r.period_end, r.sale_id, r.invoice_id, :at
            from unnest(cast(:ids as uuid[]), cast(:fees as uuid[]), cast(:starts as date[]), cast(:ends as date[]),
                    cast(:sales as uuid[]), cast(:invoices as uuid[]))
                as r (receipt_id, fee_id, period_start, period_end, sale_id, invoice_id)
            """)
    void insertReceipts(
            Instant at, String[] ids, String[] fees, String[] starts, String[] ends, String[] sales, String[] invoices);

    @Query("""
            select r.receipt_id, r.fee_id, r.period_start, r.period_end, r.sale_id, r.invoice_id, i.number_text, i.total,
                s.status
            from fee_receipt r
                join invoice i using (tenant_id, invoice_id)
                join sale s using (tenant_id, sale_id)
            where r.fee_id = :feeId
            order by r.period_start desc
            """)
    List<ReceiptRow> receipts(UUID feeId);

    @Introspected
    record ReceiptRow(
            UUID receiptId,
            UUID feeId,
            LocalDate periodStart,
            LocalDate periodEnd,
            UUID saleId,
            UUID invoiceId,
            String numberText,
            long total,
            String status) {}

    @Introspected
    record FeeRow(
            UUID feeId,
            UUID typeId,
            String typeName,
            String periodicity,
            UUID productId,
            UUID customerId,
            String customerName,
            UUID locationId,
            LocalDate joinedOn,
            @Nullable LocalDate nextDueOn,
            @Nullable LocalDate endedOn) {
        Fee fee() {
            return new Fee(
                    feeId,
                    typeId,
                    typeName,
                    Periodicity.of(periodicity).orElseThrow(),
                    productId,
                    customerId,
                    customerName,
                    locationId,
                    joinedOn,
                    nextDueOn,
                    endedOn);
        }
    }
}
