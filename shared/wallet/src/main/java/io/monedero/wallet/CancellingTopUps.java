package io.monedero.wallet;

import static java.util.Objects.requireNonNull;

import io.monedero.kernel.Ids;
import io.monedero.kernel.Money;
import io.monedero.kernel.Refusal;
import io.monedero.ledger.CashBook;
import io.monedero.ledger.CashMovement;
import io.monedero.ledger.Entry;
import io.monedero.ledger.Ledger;
import io.monedero.ledger.Leg;
import io.monedero.ledger.Origin;
import io.monedero.tenancy.Tenant;
import io.monedero.tenancy.TenantTransactions;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** W-07: a top-up is taken back; the history and the register keep both. Needs its own permission, asked by the caller. */
@Singleton
public class CancellingTopUps {
    private final TenantTransactions transactions;
    private final Operations history;
    private final OperationRepository operations;
    private final DeskRepository desk;
    private final Ledger ledger;
    private final CashBook cash;
    private final Clock clock;

    CancellingTopUps(
            TenantTransactions transactions,
            Operations history,
            OperationRepository operations,
            DeskRepository desk,
            Ledger ledger,
            CashBook cash,
            Clock clock) {
        this.transactions = transactions;
        this.history = history;
        this.operations = operations;
        this.desk = desk;
        this.ledger = ledger;
        this.cash = cash;
        this.clock = clock;
    }

    /**
     * Gives the money back where it was taken.
     *
     * @param operationId of the top-up
     * @param staffId who cancels it
     * @return the cancellation
     * @throws io.monedero.kernel.Refused {@code unknown-operation}, {@code not-a-top-up} or {@code top-up-cancelled-before}
     *     at {@code operationId}, {@code account-without-funds} when part of it is spent
     */
    public AccountOperation cancel(Tenant tenant, UUID operationId, UUID staffId) {
        return transactions.write(tenant.id(), () -> {
            AccountOperation topUp = history.get(tenant, operationId);
            if (topUp.kind() != OperationKind.TOPPED_UP) {
                throw Refusal.conflict("not-a-top-up", "operationId", Map.of()).asException();
            }
            Back back = Back.of(topUp, staffId);
            UUID entry = ledger.post(tenant, entry(tenant, topUp, back));
            note(tenant, topUp, back, entry);
            return history.get(tenant, back.id());
        });
    }

    /** Its key is the top-up's, so that the second of two cancellations moves nothing and learns it below. */
    private Entry entry(Tenant tenant, AccountOperation topUp, Back back) {
        Money amount = topUp.amount();
        UUID till =
                ledger.house(tenant, desk.method(back.methodId()).orElseThrow().till(back.registerId()));
        return new Entry(
                "top-up-cancelled:" + topUp.id(),
                "top-up-cancelled",
                back.id(),
                back.origin(),
                List.of(Leg.debit(topUp.accountId(), amount), Leg.credit(till, amount)));
    }

    private void note(Tenant tenant, AccountOperation topUp, Back back, UUID entry) {
        Money amount = topUp.amount().negated();
        var cancellation = new Operation(
                back.id(),
                OperationKind.TOP_UP_CANCELLED,
                topUp.accountId(),
                amount.minor(),
                back.origin(),
                entry,
                back.methodId(),
                topUp.receipt(),
                topUp.id());
        if (operations.insert(cancellation, clock.instant()) == 0) {
            throw Refusal.conflict("top-up-cancelled-before", "operationId", Map.of())
                    .asException();
        }
        cash.record(
                tenant,
                new CashMovement(
                        back.registerId(),
                        back.methodId(),
                        CashMovement.Article.ACCOUNT_TOP_UP_CANCELLED,
                        amount,
                        back.id(),
                        entry,
                        back.staffId()));
    }

    /** The way back of a top-up: the register and method that it came by. */
    private record Back(UUID id, UUID staffId, UUID registerId, UUID methodId, Origin origin) {
        static Back of(AccountOperation topUp, UUID staffId) {
            UUID register = requireNonNull(topUp.registerId());
            return new Back(
                    Ids.next(),
                    staffId,
                    register,
                    requireNonNull(topUp.methodId()),
                    new Origin(staffId, topUp.locationId(), register));
        }
    }
}
