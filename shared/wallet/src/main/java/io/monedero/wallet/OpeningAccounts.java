package io.monedero.wallet;

import io.monedero.kernel.Ids;
import io.monedero.kernel.Money;
import io.monedero.kernel.Refusal;
import io.monedero.ledger.Entry;
import io.monedero.ledger.HouseAccount;
import io.monedero.ledger.Ledger;
import io.monedero.ledger.Leg;
import io.monedero.ledger.NormalSide;
import io.monedero.ledger.Origin;
import io.monedero.tenancy.Tenant;
import io.monedero.tenancy.TenantTransactions;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** W-02: staff open an account for a customer, one of each type. */
@Singleton
public class OpeningAccounts {
    private final TenantTransactions transactions;
    private final AccountRepository accounts;
    private final AccountTypes types;
    private final OperationRepository operations;
    private final Ledger ledger;
    private final Clock clock;

    OpeningAccounts(
            TenantTransactions transactions,
            AccountRepository accounts,
            AccountTypes types,
            OperationRepository operations,
            Ledger ledger,
            Clock clock) {
        this.transactions = transactions;
        this.accounts = accounts;
        this.types = types;
        this.operations = operations;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * Opens the account, with a balance that was already the customer's elsewhere if there is one.
     *
     * @throws io.monedero.kernel.Refused {@code unknown-account-type}, {@code unknown-customer}, {@code account-exists} at
     *     {@code typeId}, {@code account-not-for-location} at {@code locationId}
     */
    public CustomerAccount open(Tenant tenant, UUID staffId, OpenAccount wanted) {
        return transactions.write(tenant.id(), () -> {
            check(tenant, wanted);
            UUID id = Ids.next();
            Instant now = clock.instant();
            ledger.open(tenant, id, "wallet:" + id, NormalSide.CREDIT, tenant.money(0));
            if (accounts.insert(id, wanted.customerId(), wanted.typeId(), staffId, now) == 0) {
                throw Refusal.conflict("account-exists", "typeId", Map.of()).asException();
            }
            Money balance = wanted.openingBalance() == null ? tenant.money(0) : wanted.openingBalance();
            var origin = new Origin(staffId, wanted.locationId(), null);
            UUID entry = balance.isZero() ? null : bringIn(tenant, id, balance, origin);
            operations.insert(new Operation(OperationKind.OPENED, id, balance.minor(), origin, entry), now);
            return accounts.byId(id).orElseThrow().account(tenant);
        });
    }

    private void check(Tenant tenant, OpenAccount wanted) {
        AccountType type = types.get(tenant.id(), wanted.typeId());
        if (wanted.locationId() != null && !type.details().locations().contains(wanted.locationId())) {
            throw Refusal.conflict("account-not-for-location", "locationId", Map.of("type", type.name()))
                    .asException();
        }
        if (!accounts.customerExists(wanted.customerId())) {
            throw Refusal.notFound("unknown-customer", "customerId").asException();
        }
    }

    private UUID bringIn(Tenant tenant, UUID account, Money balance, Origin origin) {
        return ledger.post(
                tenant,
                new Entry(
                        "opening:" + account,
                        "opening",
                        account,
                        origin,
                        List.of(
                                Leg.debit(ledger.house(tenant, HouseAccount.openingBalances()), balance),
                                Leg.credit(account, balance))));
    }
}
