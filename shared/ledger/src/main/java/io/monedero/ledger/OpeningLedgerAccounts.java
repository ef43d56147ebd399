package io.monedero.ledger;

import io.monedero.kernel.Ids;
import io.monedero.kernel.Money;
import io.monedero.kernel.TenantId;
import io.monedero.tenancy.Tenant;
import io.monedero.tenancy.TenantTransactions;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Opens accounts, and remembers the house's: an account that a transaction committed keeps its id for ever. */
@Singleton
class OpeningLedgerAccounts {
    private static final int REMEMBERED = 50_000;

    private final TenantTransactions transactions;
    private final LedgerRepository repository;
    private final Map<Known, UUID> known = new ConcurrentHashMap<>();

    OpeningLedgerAccounts(TenantTransactions transactions, LedgerRepository repository) {
        this.transactions = transactions;
        this.repository = repository;
    }

    private record Known(TenantId tenant, Currency currency, HouseAccount account) {}

    /** The accounts' ids, in the order asked. */
    Map<HouseAccount, UUID> house(Tenant tenant, List<HouseAccount> accounts) {
        Map<HouseAccount, UUID> found = new LinkedHashMap<>();
        for (HouseAccount account : accounts) {
            UUID id = known.get(new Known(tenant.id(), tenant.currency(), account));
            if (id == null) {
                return asked(tenant, accounts);
            }
            found.put(account, id);
        }
        return found;
    }

    /** The ids are known from when the transaction has committed: before, they may be of accounts that never will be. */
    private Map<HouseAccount, UUID> asked(Tenant tenant, List<HouseAccount> accounts) {
        return transactions.write(tenant.id(), () -> {
            List<UUID> ids = open(
                    tenant,
                    accounts,
                    Stream.generate(Ids::next).limit(accounts.size()).toList(),
                    null);
            Map<HouseAccount, UUID> found = new LinkedHashMap<>();
            for (int place = 0; place < accounts.size(); place++) {
                found.put(accounts.get(place), ids.get(place));
            }
            transactions.afterCommit(() -> remember(tenant, found));
            return found;
        });
    }

    private void remember(Tenant tenant, Map<HouseAccount, UUID> found) {
        if (known.size() > REMEMBERED) {
            known.clear();
        }
        found.forEach((account, id) -> known.put(new Known(tenant.id(), tenant.currency(), account), id));
    }

    List<UUID> open(Tenant tenant, List<HouseAccount> accounts, List<UUID> ids, @Nullable Money minimum) {
        Long[] minimums = new Long[accounts.size()];
        Arrays.fill(minimums, minimum == null ? null : minimum.minor());
        String[] assets = new String[accounts.size()];
        Arrays.fill(assets, tenant.currency().getCurrencyCode());
        return transactions.write(
                tenant.id(),
                () -> repository.open(
                        ids.stream().map(UUID::toString).toArray(String[]::new),
                        accounts.stream().map(HouseAccount::code).toArray(String[]::new),
                        accounts.stream().map(account -> account.side().code()).toArray(String[]::new),
                        assets,
                        minimums));
    }
}
