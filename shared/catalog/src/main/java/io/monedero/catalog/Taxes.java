package io.monedero.catalog;

import io.monedero.catalog.TaxRepository.TaxRow;
import io.monedero.kernel.Ids;
import io.monedero.kernel.Refusal;
import io.monedero.kernel.TenantId;
import io.monedero.tenancy.Tenant;
import io.monedero.tenancy.TenantTransactions;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The taxes of a business (C-01). Sales keep the rate they were made with, whatever is changed here. */
@Singleton
public class Taxes {
    private final TenantTransactions transactions;
    private final TaxRepository repository;

    Taxes(TenantTransactions transactions, TaxRepository repository) {
        this.transactions = transactions;
        this.repository = repository;
    }

    /** All of them, the highest rate first. */
    public List<Tax> all(TenantId tenant) {
        return transactions.read(tenant, repository::all).stream()
                .map(TaxRow::tax)
                .toList();
    }

    /** Refused: {@code unknown-tax}. */
    public Tax get(TenantId tenant, UUID id) {
        return transactions.read(tenant, () -> existing(id));
    }

    /** Refused: {@code name-taken}. */
    public Tax create(Tenant tenant, TaxDetails details) {
        return transactions.write(tenant.id(), () -> {
            UUID id = Ids.next();
            if (repository.insert(id, details.name(), details.rate().value()) == 0) {
                throw Refusal.nameTaken(details.name()).asException();
            }
            return existing(id);
        });
    }

    /** Refused: {@code unknown-tax}, {@code name-taken}, {@code changed-meanwhile}. */
    public Tax update(Tenant tenant, UUID id, int version, TaxDetails wanted) {
        return transactions.write(tenant.id(), () -> {
            existing(id);
            if (repository.nameTaken(wanted.name(), id)) {
                throw Refusal.nameTaken(wanted.name()).asException();
            }
            if (repository.update(id, version, wanted.name(), wanted.rate().value()) == 0) {
                throw Refusal.changedMeanwhile().asException();
            }
            return existing(id);
        });
    }

    /** Forgets a tax that no product carries. Refused: {@code unknown-tax}, {@code tax-in-use}. */
    public void delete(Tenant tenant, UUID id) {
        transactions.write(tenant.id(), () -> {
            Tax tax = existing(id);
            if (repository.deleteUnused(id) == 0) {
                throw Refusal.conflict(
                                "tax-in-use", null, Map.of("name", tax.details().name()))
                        .asException();
            }
            return tax;
        });
    }

    private Tax existing(UUID id) {
        return repository
                .byId(id)
                .map(TaxRow::tax)
                .orElseThrow(() -> Refusal.notFound("unknown-tax", "tax").asException());
    }
}
