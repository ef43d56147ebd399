package io.monedero.ledger;

import io.micronaut.data.exceptions.DataAccessException;
import io.monedero.kernel.Ids;
import io.monedero.kernel.Money;
import io.monedero.kernel.Refusal;
import io.monedero.kernel.TenantId;
import io.monedero.ledger.LedgerRepository.AccountRow;
import io.monedero.tenancy.Tenant;
import io.monedero.tenancy.TenantTransactions;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The one ledger of a business (W-11). Everything joins the transaction of its caller. The accounts posted to belong to
 * that transaction until it ends, so post late, and in one call what can be: a call takes its accounts in their order, but
 * several calls of one transaction may collide with others', and then the transaction runs again. A refusal ends it.
 */
@Singleton
public class Ledger {
    private final TenantTransactions transactions;
    private final LedgerRepository repository;
    private final OpeningLedgerAccounts opening;
    private final ProofRepository proofs;
    private final Clock clock;

    Ledger(
            TenantTransactions transactions,
            LedgerRepository repository,
            OpeningLedgerAccounts opening,
            ProofRepository proofs,
            Clock clock) {
        this.transactions = transactions;
        this.repository = repository;
        this.opening = opening;
        this.proofs = proofs;
        this.clock = clock;
    }

    /**
     * Opens an account in the tenant's currency, or finds the one of this code.
     *
     * @param minimum least balance seen from the normal side; null for no limit
     */
    public UUID open(Tenant tenant, String code, NormalSide side, @Nullable Money minimum) {
        return open(tenant, Ids.next(), code, side, minimum);
    }

    /**
     * As {@link #open(Tenant, String, NormalSide, Money)}, for who names the account before it is there.
     *
     * @param id of the account, if none of this code is open
     */
    public UUID open(Tenant tenant, UUID id, String code, NormalSide side, @Nullable Money minimum) {
        return opening.open(tenant, List.of(new HouseAccount(code, side)), List.of(id), minimum)
                .getFirst();
    }

    /** The accounts of the business itself, opened where they are missing, by at most one statement. */
    public Map<HouseAccount, UUID> house(Tenant tenant, Collection<HouseAccount> accounts) {
        return opening.house(tenant, accounts.stream().distinct().toList());
    }

    /** An account of the business itself, opened where it is missing. */
    public UUID house(Tenant tenant, HouseAccount account) {
        return opening.house(tenant, List.of(account)).values().iterator().next();
    }

    /**
     * Posts the entry, unless its key was posted before.
     *
     * @return the id of the entry that the key has
     * @throws io.monedero.kernel.Refused {@code account-without-funds} at {@code amount} when an account would fall under
     *     its minimum, with the {@code balance} that may be taken and the {@code amount}; {@code unknown-account}
     */
    public UUID post(Tenant tenant, Entry entry) {
        return posted(() -> transactions.writeAtOnce(
                tenant.id(),
                () -> new Postings(List.of(entry)).postOne(repository, tenant.id(), touched(), clock.instant())));
    }

    /**
     * Posts all of them in their order by one statement, or none.
     *
     * @throws io.monedero.kernel.Refused as {@link #post}
     */
    public void postAll(Tenant tenant, List<Entry> entries) {
        if (!entries.isEmpty()) {
            posted(() -> transactions.write(
                    tenant.id(), () -> new Postings(entries).post(repository, touched(), clock.instant())));
        }
    }

    /** Seen from the account's normal side. Refused: {@code unknown-account}, also when it counts something else. */
    public Money balance(TenantId tenant, Currency currency, UUID accountId) {
        AccountRow account = transactions.read(tenant, () -> existing(currency, accountId));
        return account.seen(account.balance());
    }

    /**
     * The newest postings first. Refused: {@code unknown-account}.
     *
     * @param before the last line of the page before; null for the first page
     */
    public List<StatementLine> statement(Tenant tenant, UUID accountId, @Nullable Long before, int size) {
        return transactions.read(tenant.id(), () -> {
            AccountRow account = existing(tenant.currency(), accountId);
            return repository.statement(accountId, before == null ? Long.MAX_VALUE : before, size).stream()
                    .map(row -> row.line(account))
                    .toList();
        });
    }

    /** Holds the whole journal of the business against itself. Reads all of it. */
    public Proof prove(Tenant tenant) {
        return transactions.read(tenant.id(), () -> {
            var extent = proofs.extent();
            return new Proof(
                    extent.accounts(),
                    extent.entries(),
                    extent.postings(),
                    proofs.differences().stream()
                            .map(ProofRepository.DifferenceRow::difference)
                            .toList());
        });
    }

    private TouchedAccounts touched() {
        return transactions.carried(TouchedAccounts.class, TouchedAccounts::new);
    }

    private static <T> T posted(Supplier<T> posting) {
        try {
            return posting.get();
        } catch (DataAccessException failure) {
            throw RefusedPosting.of(failure)
                    .<RuntimeException>map(Refusal::asException)
                    .orElse(failure);
        }
    }

    private AccountRow existing(Currency currency, UUID accountId) {
        return repository
                .account(accountId)
                .filter(account -> account.asset().equals(currency.getCurrencyCode()))
                .orElseThrow(
                        () -> Refusal.notFound("unknown-account", "accountId").asException());
    }
}
