package io.monedero.wallet;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.monedero.tenancy.Tenant;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface OperationRepository extends GenericRepository<OperationRepository.OperationRow, UUID> {

    @Query("""
            insert into account_operation (operation_id, account_id, kind, amount, method_id, register_id, location_id,
                staff_id, receipt, entry_id, cancels, happened_at)
            values (:id, :accountId, :kind, :amount, :methodId, :registerId, :locationId, :staffId, :receipt, :entryId,
                :cancels, :at)
            on conflict do nothing
            """)
    int insert(
            UUID id,
            UUID accountId,
            String kind,
            long amount,
            @Nullable UUID methodId,
            @Nullable UUID registerId,
            @Nullable UUID locationId,
            @Nullable UUID staffId,
            boolean receipt,
            @Nullable UUID entryId,
            @Nullable UUID cancels,
            Instant at);

    /** 0 where its entry, or the cancellation of the same operation, is in the history already. */
    default int insert(Operation operation, Instant at) {
        return insert(
                operation.id(),
                operation.accountId(),
                operation.kind().code(),
                operation.amount(),
                operation.methodId(),
                operation.origin().registerId(),
                operation.origin().locationId(),
                operation.origin().staffId(),
                operation.receipt(),
                operation.entryId(),
                operation.cancels(),
                at);
    }

    @Query("select * from operation_in_wallet where operation_id = :id")
    Optional<OperationRow> byId(UUID id);

    @Query("""
            select *
            from operation_in_wallet o
            where (cast(:from as timestamptz) is null or o.happened_at >= :from)
                and (cast(:to as timestamptz) is null or o.happened_at < :to)
                and (cast(:kind as text) is null or o.kind = :kind)
                and (cast(:accountId as uuid) is null or o.account_id = :accountId)
                and (cast(:staffId as uuid) is null or o.staff_id = :staffId)
                and (cast(:after as uuid) is null or (o.happened_at, o.operation_id) <
                    (select a.happened_at, a.operation_id from account_operation a where a.operation_id = :after))
            order by o.happened_at desc, o.operation_id desc
            limit :size
            """)
    List<OperationRow> page(
            @Nullable Instant from,
            @Nullable Instant to,
            @Nullable String kind,
            @Nullable UUID accountId,
            @Nullable UUID staffId,
            @Nullable UUID after,
            int size);

    @Query("""
            select o.kind, count(*) as operations, cast(sum(o.amount) as bigint) as amount
            from account_operation o
            where (cast(:from as timestamptz) is null or o.happened_at >= :from)
                and (cast(:to as timestamptz) is null or o.happened_at < :to)
                and (cast(:kind as text) is null or o.kind = :kind)
                and (cast(:accountId as uuid) is null or o.account_id = :accountId)
                and (cast(:staffId as uuid) is null or o.staff_id = :staffId)
            group by o.kind
            """)
    List<TotalRow> totals(
            @Nullable Instant from,
            @Nullable Instant to,
            @Nullable String kind,
            @Nullable UUID accountId,
            @Nullable UUID staffId);

    @Introspected
    record TotalRow(String kind, long operations, long amount) {
        OperationTotal total(Tenant tenant) {
            return new OperationTotal(OperationKind.of(kind).orElseThrow(), operations, tenant.money(amount));
        }
    }

    @Introspected
    record OperationRow(
            UUID operationId,
            String kind,
            UUID accountId,
            UUID customerId,
            String customerName,
            String typeName,
            long amount,
            long balanceAfter,
            @Nullable UUID methodId,
            @Nullable String methodName,
            @Nullable UUID registerId,
            @Nullable String registerName,
            @Nullable UUID locationId,
            @Nullable String locationName,
            @Nullable UUID staffId,
            @Nullable String staffName,
            boolean receipt,
            @Nullable UUID entryId,
            @Nullable UUID cancels,
            boolean cancelled,
            Instant happenedAt) {
        AccountOperation operation(Tenant tenant) {
            return new AccountOperation(
                    operationId,
                    OperationKind.of(kind).orElseThrow(),
                    accountId,
                    customerId,
                    customerName,
                    typeName,
                    tenant.money(amount),
                    tenant.money(balanceAfter),
                    methodId,
                    methodName,
                    registerId,
                    registerName,
                    locationId,
                    locationName,
                    staffId,
                    staffName,
                    receipt,
                    entryId,
                    cancels,
                    cancelled,
                    happenedAt);
        }
    }
}
