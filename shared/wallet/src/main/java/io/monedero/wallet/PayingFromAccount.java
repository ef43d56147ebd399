package io.monedero.wallet;

import io.monedero.ledger.Entry;
import io.monedero.ledger.Ledger;
import io.monedero.ledger.Leg;
import io.monedero.tenancy.Tenant;
import io.monedero.tenancy.TenantTransactions;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** W-05: a customer pays from an account. Joins the transaction of what is paid. */
@Singleton
public class PayingFromAccount {
    private final TenantTransactions transactions;
    private final UsableAccounts accounts;
    private final OperationRepository operations;
    private final Ledger ledger;
    private final Clock clock;

    PayingFromAccount(
            TenantTransactions transactions,
            UsableAccounts accounts,
            OperationRepository operations,
            Ledger ledger,
            Clock clock) {
        this.transactions = transactions;
        this.accounts = accounts;
        this.operations = operations;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * Takes the amount, once per key.
     *
     * @return the id of the journal entry that the key has
     * @throws io.monedero.kernel.Refused {@code unknown-account} or {@code account-not-for-location} at
     *     {@code accountId}, {@code account-without-funds} at {@code amount}; the transaction is over then
     */
    public UUID charge(Tenant tenant, Charge charge) {
        return transactions.write(tenant.id(), () -> {
            accounts.require(charge.accountId(), charge.origin().locationId());
            UUID entry = ledger.post(
                    tenant,
                    new Entry(
                            charge.key(),
                            charge.cause(),
                            charge.causeId(),
                            charge.origin(),
                            List.of(
                                    Leg.debit(charge.accountId(), charge.amount()),
                                    Leg.credit(charge.against(), charge.amount()))));
            var charged = new Operation(
                    OperationKind.CHARGED,
                    charge.accountId(),
                    charge.amount().negated().minor(),
                    charge.origin(),
                    entry);
            operations.insert(charged, clock.instant());
            return entry;
        });
    }
}
