package io.monedero.ledger;

import io.monedero.kernel.Ids;
import io.monedero.tenancy.Tenant;
import io.monedero.tenancy.TenantTransactions;
import jakarta.inject.Singleton;
import java.time.Clock;

/** The movements of money at cash registers. Joins the transaction of the posting that a movement belongs to. */
@Singleton
public class CashBook {
    private final TenantTransactions transactions;
    private final CashMovementRepository repository;
    private final Clock clock;

    CashBook(TenantTransactions transactions, CashMovementRepository repository, Clock clock) {
        this.transactions = transactions;
        this.repository = repository;
        this.clock = clock;
    }

    public void record(Tenant tenant, CashMovement movement) {
        transactions.write(
                tenant.id(),
                () -> repository.insert(
                        Ids.next(),
                        movement.registerId(),
                        movement.methodId(),
                        movement.article().code(),
                        movement.amount().minor(),
                        movement.causeId(),
                        movement.entryId(),
                        movement.staffId(),
                        clock.instant()));
    }
}
