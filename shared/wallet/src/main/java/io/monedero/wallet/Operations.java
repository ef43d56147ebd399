package io.monedero.wallet;

import io.monedero.kernel.Refusal;
import io.monedero.tenancy.Tenant;
import io.monedero.tenancy.TenantTransactions;
import io.monedero.wallet.OperationRepository.OperationRow;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All that was ever done with the accounts (W-06). Nothing in it changes or goes away. */
@Singleton
public class Operations {
    private final TenantTransactions transactions;
    private final OperationRepository repository;

    Operations(TenantTransactions transactions, OperationRepository repository) {
        this.transactions = transactions;
        this.repository = repository;
    }

    /** Refused: {@code unknown-operation} at {@code operationId}. */
    public AccountOperation get(Tenant tenant, UUID id) {
        return transactions
                .read(tenant.id(), () -> repository.byId(id))
                .map(row -> row.operation(tenant))
                .orElseThrow(() ->
                        Refusal.notFound("unknown-operation", "operationId").asException());
    }

    /**
     * The newest first.
     *
     * @param after the last operation of the page before; null for the first page
     */
    public List<AccountOperation> list(Tenant tenant, OperationFilter filter, @Nullable UUID after, int size) {
        List<OperationRow> rows = transactions.read(
                tenant.id(),
                () -> repository.page(
                        beginning(tenant, filter.from()),
                        end(tenant, filter.to()),
                        filter.kindCode(),
                        filter.accountId(),
                        filter.staffId(),
                        after,
                        size));
        return rows.stream().map(row -> row.operation(tenant)).toList();
    }

    /** One total for each kind that occurs. */
    public List<OperationTotal> totals(Tenant tenant, OperationFilter filter) {
        return transactions
                .read(
                        tenant.id(),
                        () -> repository.totals(
                                beginning(tenant, filter.from()),
                                end(tenant, filter.to()),
                                filter.kindCode(),
                                filter.accountId(),
                                filter.staffId()))
                .stream()
                .map(row -> row.total(tenant))
                .sorted(Comparator.comparing(OperationTotal::kind))
                .toList();
    }

    private static @Nullable Instant beginning(Tenant tenant, @Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(tenant.zone()).toInstant();
    }

    private static @Nullable Instant end(Tenant tenant, @Nullable LocalDate day) {
        return day == null ? null : beginning(tenant, day.plusDays(1));
    }
}
