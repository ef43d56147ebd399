package io.monedero.wallet;

import io.monedero.kernel.Ids;
import io.monedero.kernel.Refusal;
import io.monedero.kernel.TenantId;
import io.monedero.tenancy.Tenant;
import io.monedero.tenancy.TenantTransactions;
import io.monedero.wallet.AccountTypeRepository.TypeRow;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The types of account that a business offers (W-01). */
@Singleton
public class AccountTypes {
    private final TenantTransactions transactions;
    private final AccountTypeRepository repository;

    AccountTypes(TenantTransactions transactions, AccountTypeRepository repository) {
        this.transactions = transactions;
        this.repository = repository;
    }

    /** By name. */
    public List<AccountType> all(TenantId tenant) {
        return transactions.read(tenant, repository::all).stream()
                .map(TypeRow::type)
                .toList();
    }

    /** Refused: {@code unknown-account-type} at {@code typeId}. */
    public AccountType get(TenantId tenant, UUID id) {
        return transactions.read(tenant, () -> existing(id));
    }

    /** Refused: {@code name-taken}, {@code unknown-location} at {@code locations}. */
    public AccountType create(Tenant tenant, AccountTypeDetails details) {
        return transactions.write(tenant.id(), () -> {
            UUID id = Ids.next();
            if (repository.insert(id, details.name()) == 0) {
                throw Refusal.nameTaken(details.name()).asException();
            }
            insertLocations(id, details.locations());
            return existing(id);
        });
    }

    /** Refused: as {@link #create}, {@code unknown-account-type}, {@code changed-meanwhile}. */
    public AccountType update(Tenant tenant, UUID id, int version, AccountTypeDetails wanted) {
        return transactions.write(tenant.id(), () -> {
            existing(id);
            if (repository.nameTaken(wanted.name(), id)) {
                throw Refusal.nameTaken(wanted.name()).asException();
            }
            if (repository.update(id, version, wanted.name()) == 0) {
                throw Refusal.changedMeanwhile().asException();
            }
            repository.deleteLocations(id);
            insertLocations(id, wanted.locations());
            return existing(id);
        });
    }

    private void insertLocations(UUID id, Set<UUID> locations) {
        String[] wanted = locations.stream().map(UUID::toString).toArray(String[]::new);
        if (repository.insertLocations(id, wanted) < wanted.length) {
            throw Refusal.invalid("unknown-location", "locations").asException();
        }
    }

    private AccountType existing(UUID id) {
        return repository
                .byId(id)
                .map(TypeRow::type)
                .orElseThrow(
                        () -> Refusal.notFound("unknown-account-type", "typeId").asException());
    }
}
