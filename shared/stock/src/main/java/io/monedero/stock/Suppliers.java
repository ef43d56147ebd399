package io.monedero.stock;

import io.monedero.kernel.Ids;
import io.monedero.kernel.Refusal;
import io.monedero.kernel.TenantId;
import io.monedero.tenancy.Tenant;
import io.monedero.tenancy.TenantTransactions;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;

/** Who delivers to a business (C-05). */
@Singleton
public class Suppliers {
    private final TenantTransactions transactions;
    private final SupplierRepository repository;

    Suppliers(TenantTransactions transactions, SupplierRepository repository) {
        this.transactions = transactions;
        this.repository = repository;
    }

    /** By name. */
    public List<Supplier> all(TenantId tenant) {
        return transactions.read(tenant, repository::all);
    }

    /** Refused: {@code unknown-supplier} at {@code supplierId}. */
    public Supplier get(TenantId tenant, UUID id) {
        return transactions.read(tenant, () -> existing(id));
    }

    /** Refused: {@code name-taken}. */
    public Supplier create(Tenant tenant, SupplierDetails details) {
        return transactions.write(tenant.id(), () -> {
            UUID id = Ids.next();
            int inserted = repository.insert(
                    id, details.name(), details.contact(), details.email(), details.phone(), details.active());
            if (inserted == 0) {
                throw Refusal.nameTaken(details.name()).asException();
            }
            return existing(id);
        });
    }

    /** Refused: {@code unknown-supplier}, {@code name-taken}, {@code changed-meanwhile}. */
    public Supplier update(Tenant tenant, UUID id, int version, SupplierDetails wanted) {
        return transactions.write(tenant.id(), () -> {
            existing(id);
            if (repository.nameTaken(wanted.name(), id)) {
                throw Refusal.nameTaken(wanted.name()).asException();
            }
            int changed = repository.update(
                    id, version, wanted.name(), wanted.contact(), wanted.email(), wanted.phone(), wanted.active());
            if (changed == 0) {
                throw Refusal.changedMeanwhile().asException();
            }
            return existing(id);
        });
    }

    private Supplier existing(UUID id) {
        return repository
                .byId(id)
                .orElseThrow(
                        () -> Refusal.notFound("unknown-supplier", "supplierId").asException());
    }
}
