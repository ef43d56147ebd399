package io.monedero.catalog;

import io.monedero.catalog.FamilyRepository.FamilyRow;
import io.monedero.kernel.Ids;
import io.monedero.kernel.Refusal;
import io.monedero.kernel.TenantId;
import io.monedero.tenancy.Tenant;
import io.monedero.tenancy.TenantTransactions;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The families of a business (C-02). */
@Singleton
public class Families {
    private final TenantTransactions transactions;
    private final FamilyRepository repository;

    Families(TenantTransactions transactions, FamilyRepository repository) {
        this.transactions = transactions;
        this.repository = repository;
    }

    public List<Family> all(TenantId tenant) {
        return transactions.read(tenant, repository::all).stream()
                .map(FamilyRow::family)
                .toList();
    }

    /** Refused: {@code unknown-family}. */
    public Family get(TenantId tenant, UUID id) {
        return transactions.read(tenant, () -> existing(id));
    }

    /** Refused: {@code name-taken}. */
    public Family create(Tenant tenant, FamilyDetails details) {
        return transactions.write(tenant.id(), () -> {
            UUID id = Ids.next();
            if (repository.insert(id, details.name(), details.code(), details.manageStock()) == 0) {
                throw Refusal.nameTaken(details.name()).asException();
            }
            return existing(id);
        });
    }

    /** Refused: {@code unknown-family}, {@code name-taken}, {@code changed-meanwhile}. */
    public Family update(Tenant tenant, UUID id, int version, FamilyDetails wanted) {
        return transactions.write(tenant.id(), () -> {
            existing(id);
            if (repository.nameTaken(wanted.name(), id)) {
                throw Refusal.nameTaken(wanted.name()).asException();
            }
            if (repository.update(id, version, wanted.name(), wanted.code(), wanted.manageStock()) == 0) {
                throw Refusal.changedMeanwhile().asException();
            }
            return existing(id);
        });
    }

    /** Forgets a family without subfamilies. Refused: {@code unknown-family}, {@code family-in-use}. */
    public void delete(Tenant tenant, UUID id) {
        transactions.write(tenant.id(), () -> {
            Family family = existing(id);
            if (repository.deleteUnused(id) == 0) {
                throw Refusal.conflict(
                                "family-in-use",
                                null,
                                Map.of("name", family.details().name()))
                        .asException();
            }
            return family;
        });
    }

    private Family existing(UUID id) {
        return repository
                .byId(id)
                .map(FamilyRow::family)
                .orElseThrow(
                        () -> Refusal.notFound("unknown-family", "familyId").asException());
    }
}
