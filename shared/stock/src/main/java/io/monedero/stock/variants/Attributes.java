package io.monedero.stock.variants;

import io.monedero.kernel.Ids;
import io.monedero.kernel.Refusal;
import io.monedero.kernel.TenantId;
import io.monedero.stock.variants.AttributeRepository.AttributeRow;
import io.monedero.tenancy.Tenant;
import io.monedero.tenancy.TenantTransactions;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;

/** What the products of a business can differ in (C-06). Variants made before keep what they were made of. */
@Singleton
public class Attributes {
    private final TenantTransactions transactions;
    private final AttributeRepository repository;

    Attributes(TenantTransactions transactions, AttributeRepository repository) {
        this.transactions = transactions;
        this.repository = repository;
    }

    /** By name. */
    public List<Attribute> all(TenantId tenant) {
        return transactions.read(tenant, repository::all).stream()
                .map(AttributeRow::attribute)
                .toList();
    }

    /** Refused: {@code unknown-attribute} at {@code attributeId}. */
    public Attribute get(TenantId tenant, UUID id) {
        return transactions.read(tenant, () -> existing(id));
    }

    /** Refused: {@code name-taken}. */
    public Attribute create(Tenant tenant, AttributeDetails details) {
        return transactions.write(tenant.id(), () -> {
            UUID id = Ids.next();
            if (repository.insert(id, details.name(), details.choices().toArray(String[]::new)) == 0) {
                throw Refusal.nameTaken(details.name()).asException();
            }
            return existing(id);
        });
    }

    /** Refused: {@code unknown-attribute}, {@code name-taken}, {@code changed-meanwhile}. */
    public Attribute update(Tenant tenant, UUID id, int version, AttributeDetails wanted) {
        return transactions.write(tenant.id(), () -> {
            existing(id);
            if (repository.nameTaken(wanted.name(), id)) {
                throw Refusal.nameTaken(wanted.name()).asException();
            }
            if (repository.update(id, version, wanted.name(), wanted.choices().toArray(String[]::new)) == 0) {
                throw Refusal.changedMeanwhile().asException();
            }
            return existing(id);
        });
    }

    private Attribute existing(UUID id) {
        return repository
                .byId(id)
                .map(AttributeRow::attribute)
                .orElseThrow(() ->
                        Refusal.notFound("unknown-attribute", "attributeId").asException());
    }
}
