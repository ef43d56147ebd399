package io.monedero.catalog;

import io.monedero.catalog.SubfamilyRepository.SubfamilyRow;
import io.monedero.kernel.Ids;
import io.monedero.kernel.Refusal;
import io.monedero.kernel.TenantId;
import io.monedero.tenancy.Tenant;
import io.monedero.tenancy.TenantTransactions;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The subfamilies of a business, and which company invoices what (C-03). */
@Singleton
public class Subfamilies {
    private final TenantTransactions transactions;
    private final SubfamilyRepository repository;
    private final FamilyRepository families;

    Subfamilies(TenantTransactions transactions, SubfamilyRepository repository, FamilyRepository families) {
        this.transactions = transactions;
        this.repository = repository;
        this.families = families;
    }

    /** All of them, family by family. */
    public List<Subfamily> all(TenantId tenant) {
        return transactions.read(tenant, repository::all).stream()
                .map(SubfamilyRow::subfamily)
                .toList();
    }

    /** Refused: {@code unknown-subfamily}. */
    public Subfamily get(TenantId tenant, UUID id) {
        return transactions.read(tenant, () -> existing(id));
    }

    /** Refused: {@code unknown-family}, {@code unknown-company}, {@code name-taken} within the family. */
    public Subfamily create(Tenant tenant, SubfamilyDetails details) {
        return transactions.write(tenant.id(), () -> {
            refuseUnknownParents(details);
            UUID id = Ids.next();
            int inserted =
                    repository.insert(id, details.familyId(), details.companyId(), details.name(), details.code());
            if (inserted == 0) {
                throw Refusal.nameTaken(details.name()).asException();
            }
            return existing(id);
        });
    }

    /** Refused as {@link #create}, and {@code unknown-subfamily}, {@code changed-meanwhile}. */
    public Subfamily update(Tenant tenant, UUID id, int version, SubfamilyDetails wanted) {
        return transactions.write(tenant.id(), () -> {
            existing(id);
            refuseUnknownParents(wanted);
            if (repository.nameTaken(wanted.familyId(), wanted.name(), id)) {
                throw Refusal.nameTaken(wanted.name()).asException();
            }
            int changed =
                    repository.update(id, version, wanted.familyId(), wanted.companyId(), wanted.name(), wanted.code());
            if (changed == 0) {
                throw Refusal.changedMeanwhile().asException();
            }
            return existing(id);
        });
    }

    /** Forgets a subfamily without products. Refused: {@code unknown-subfamily}, {@code subfamily-in-use}. */
    public void delete(Tenant tenant, UUID id) {
        transactions.write(tenant.id(), () -> {
            Subfamily subfamily = existing(id);
            if (repository.deleteUnused(id) == 0) {
                throw Refusal.conflict(
                                "subfamily-in-use",
                                null,
                                Map.of("name", subfamily.details().name()))
                        .asException();
            }
            return subfamily;
        });
    }

    private void refuseUnknownParents(SubfamilyDetails details) {
        if (families.byId(details.familyId()).isEmpty()) {
            throw Refusal.notFound("unknown-family", "familyId").asException();
        }
        UUID company = details.companyId();
        if (company != null && !repository.companyExists(company)) {
            throw Refusal.notFound("unknown-company", "companyId").asException();
        }
    }

    private Subfamily existing(UUID id) {
        return repository
                .byId(id)
                .map(SubfamilyRow::subfamily)
                .orElseThrow(() ->
                        Refusal.notFound("unknown-subfamily", "subfamilyId").asException());
    }
}
