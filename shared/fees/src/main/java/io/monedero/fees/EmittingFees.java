package io.monedero.fees;

import io.monedero.kernel.Refusal;
import io.monedero.kernel.Refused;
import io.monedero.tenancy.Tenant;
import io.monedero.tenancy.TenantTransactions;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * F-09: issues what is due, as a person would every morning, days missed included. Nothing is issued twice, however often
 * and by however many it is run: the due day stands on the fee's row, which is locked, and a period has one receipt.
 */
@Singleton
public class EmittingFees {
    private final TenantTransactions transactions;
    private final FeeRepository repository;
    private final ReceiptBatch batch;
    private final FeeFailures failures;

    EmittingFees(TenantTransactions transactions, FeeRepository repository, ReceiptBatch batch, FeeFailures failures) {
        this.transactions = transactions;
        this.repository = repository;
        this.batch = batch;
        this.failures = failures;
    }

    /**
     * Emits one page of the fees due on a day or before it.
     *
     * @param after the {@code next} of the page before; null for the first page
     * @param size fees a page
     */
    public EmittedPage emit(Tenant tenant, LocalDate day, @Nullable UUID after, int size) {
        List<UUID> due = transactions.read(tenant.id(), () -> repository.due(day, after, size));
        UUID next = due.size() < size ? null : due.getLast();
        try {
            return new EmittedPage(emitTogether(tenant, day, due), 0, next);
        } catch (Refused oneOfThem) {
            return oneByOne(tenant, day, due, next);
        }
    }

    /** Emits what is due of one fee. Refused: {@code unknown-fee}, or what its receipt was refused for. */
    public int emit(Tenant tenant, LocalDate day, UUID feeId) {
        return transactions.write(tenant.id(), () -> {
            if (repository.locked(feeId).isEmpty()) {
                throw Refusal.notFound("unknown-fee", "fee").asException();
            }
            return emitTogether(tenant, day, List.of(feeId));
        });
    }

    private int emitTogether(Tenant tenant, LocalDate day, List<UUID> due) {
        if (due.isEmpty()) {
            return 0;
        }
        String[] ids = due.stream().map(UUID::toString).toArray(String[]::new);
        return transactions.write(tenant.id(), () -> {
            int emitted = batch.issue(tenant, day, repository.lockedDue(ids, day));
            failures.resolve(tenant, ids);
            return emitted;
        });
    }

    /** Something on the page was refused: the others must not wait for it. */
    private EmittedPage oneByOne(Tenant tenant, LocalDate day, List<UUID> due, @Nullable UUID next) {
        int emitted = 0;
        int failed = 0;
        for (UUID fee : due) {
            try {
                emitted += emit(tenant, day, fee);
            } catch (Refused refused) {
                failures.note(tenant, fee, refused.refusal());
                failed++;
            }
        }
        return new EmittedPage(emitted, failed, next);
    }
}
