package io.monedero.wallet;

import io.monedero.kernel.Refusal;
import io.monedero.tenancy.Tenant;
import io.monedero.tenancy.TenantTransactions;
import io.monedero.wallet.AccountRepository.AccountRow;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The accounts of the customers with what is in them (W-06). */
@Singleton
public class Accounts {
    private final TenantTransactions transactions;
    private final AccountRepository repository;

    Accounts(TenantTransactions transactions, AccountRepository repository) {
        this.transactions = transactions;
        this.repository = repository;
    }

    /** Refused: {@code unknown-account} at {@code accountId}. */
    public CustomerAccount get(Tenant tenant, UUID id) {
        return transactions
                .read(tenant.id(), () -> repository.byId(id))
                .map(row -> row.account(tenant))
                .orElseThrow(
                        () -> Refusal.notFound("unknown-account", "accountId").asException());
    }

    /**
     * By the name of their type.
     *
     * @param locationId only those that may be used there; null for all
     */
    public List<CustomerAccount> ofCustomer(Tenant tenant, UUID customerId, @Nullable UUID locationId) {
        return accounts(tenant, transactions.read(tenant.id(), () -> repository.ofCustomer(customerId, locationId)));
    }

    /**
     * Those opened last first.
     *
     * @param after the last account of the page before; null for the first page
     */
    public List<CustomerAccount> list(Tenant tenant, AccountFilter filter, @Nullable UUID after, int size) {
        return accounts(
                tenant,
                transactions.read(
                        tenant.id(),
                        () -> repository.page(filter.typeId(), filter.customer(), filter.signum(), after, size)));
    }

    public AccountTotals totals(Tenant tenant, AccountFilter filter) {
        var total = transactions.read(
                tenant.id(), () -> repository.total(filter.typeId(), filter.customer(), filter.signum()));
        return new AccountTotals(total.accounts(), tenant.money(total.balance()));
    }

    private static List<CustomerAccount> accounts(Tenant tenant, List<AccountRow> rows) {
        return rows.stream().map(row -> row.account(tenant)).toList();
    }
}
