package io.monedero.wallet;

import io.monedero.kernel.Ids;
import io.monedero.kernel.Refusal;
import io.monedero.ledger.CashBook;
import io.monedero.ledger.CashMovement;
import io.monedero.ledger.Entry;
import io.monedero.ledger.Ledger;
import io.monedero.ledger.Leg;
import io.monedero.ledger.Origin;
import io.monedero.tenancy.Tenant;
import io.monedero.tenancy.TenantTransactions;
import io.monedero.wallet.DeskRepository.MethodRow;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** W-04: a customer pays in at a desk. There is no other way to book a movement under this article. */
@Singleton
public class ToppingUp {
    private final TenantTransactions transactions;
    private final UsableAccounts accounts;
    private final DeskRepository desk;
    private final OperationRepository operations;
    private final Ledger ledger;
    private final CashBook cash;
    private final Clock clock;

    ToppingUp(
            TenantTransactions transactions,
            UsableAccounts accounts,
            DeskRepository desk,
            OperationRepository operations,
            Ledger ledger,
            CashBook cash,
            Clock clock) {
        this.transactions = transactions;
        this.accounts = accounts;
        this.desk = desk;
        this.operations = operations;
        this.ledger = ledger;
        this.cash = cash;
        this.clock = clock;
    }

    /**
     * Adds the amount to the account and books the money at the register.
     *
     * @throws io.monedero.kernel.Refused {@code unknown-register}, {@code unknown-payment-method} or
     *     {@code method-not-for-top-up} at {@code methodId}, {@code unknown-account} or {@code account-not-for-location} at
     *     {@code accountId}
     */
    public AccountOperation topUp(Tenant tenant, TopUp topUp) {
        return transactions.write(tenant.id(), () -> {
            UUID location = desk.locationOf(topUp.registerId())
                    .orElseThrow(() ->
                            Refusal.notFound("unknown-register", "registerId").asException());
            MethodRow method = method(topUp.methodId());
            accounts.require(topUp.accountId(), location);
            UUID id = Ids.next();
            var origin = new Origin(topUp.staffId(), location, topUp.registerId());
            UUID entry = ledger.post(tenant, entry(tenant, id, topUp, method, origin));
            note(tenant, id, topUp, origin, entry);
            return operations.byId(id).orElseThrow().operation(tenant);
        });
    }

    private MethodRow method(UUID id) {
        MethodRow method = desk.method(id)
                .orElseThrow(() ->
                        Refusal.notFound("unknown-payment-method", "methodId").asException());
        if (!method.topsUp()) {
            throw Refusal.conflict("method-not-for-top-up", "methodId", Map.of("method", method.name()))
                    .asException();
        }
        return method;
    }

    private Entry entry(Tenant tenant, UUID id, TopUp topUp, MethodRow method, Origin origin) {
        UUID till = ledger.house(tenant, method.till(topUp.registerId()));
        return new Entry(
                "top-up:" + id,
                "top-up",
                id,
                origin,
                List.of(Leg.debit(till, topUp.amount()), Leg.credit(topUp.accountId(), topUp.amount())));
    }

    private void note(Tenant tenant, UUID id, TopUp topUp, Origin origin, UUID entry) {
        operations.insert(
                new Operation(
                        id,
                        OperationKind.TOPPED_UP,
                        topUp.accountId(),
                        topUp.amount().minor(),
                        origin,
                        entry,
                        topUp.methodId(),
                        topUp.receipt(),
                        null),
                clock.instant());
        cash.record(
                tenant,
                new CashMovement(
                        topUp.registerId(),
                        topUp.methodId(),
                        CashMovement.Article.ACCOUNT_TOP_UP,
                        topUp.amount(),
                        id,
                        entry,
                        topUp.staffId()));
    }
}
