package io.monedero.fees;

import io.monedero.catalog.Products;
import io.monedero.kernel.Ids;
import io.monedero.kernel.Refusal;
import io.monedero.tenancy.Tenant;
import io.monedero.tenancy.TenantTransactions;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;

/** The fees that a business offers (F-01). */
@Singleton
public class FeeTypes {
    private final TenantTransactions transactions;
    private final FeeTypeRepository repository;
    private final Products products;

    FeeTypes(TenantTransactions transactions, FeeTypeRepository repository, Products products) {
        this.transactions = transactions;
        this.repository = repository;
        this.products = products;
    }

    /** Those that can be joined first. */
    public List<FeeType> all(Tenant tenant) {
        return transactions.read(tenant.id(), repository::all).stream()
                .map(row -> row.type(tenant))
                .toList();
    }

    /** Refused: {@code unknown-fee-type}. */
    public FeeType get(Tenant tenant, UUID id) {
        return transactions.read(tenant.id(), () -> existing(tenant, id));
    }

    /** Refused: {@code unknown-product}, {@code name-taken}. */
    public FeeType create(Tenant tenant, FeeTypeDetails details) {
        return transactions.write(tenant.id(), () -> {
            refuseUnknownProduct(tenant, details);
            UUID id = Ids.next();
            int inserted = repository.insert(
                    id,
                    details.name(),
                    details.periodicity().code(),
                    details.productId(),
                    details.soldOnline(),
                    details.active());
            if (inserted == 0) {
                throw Refusal.nameTaken(details.name()).asException();
            }
            return existing(tenant, id);
        });
    }

    /**
     * Changes what later receipts sell. The periodicity stays: those who joined count on it.
     *
     * @throws io.monedero.kernel.Refused {@code unknown-fee-type}, {@code periodicity-fixed}, {@code unknown-product},
     *     {@code name-taken}, {@code changed-meanwhile}
     */
    public FeeType update(Tenant tenant, UUID id, int version, FeeTypeDetails wanted) {
        return transactions.write(tenant.id(), () -> {
            if (existing(tenant, id).details().periodicity() != wanted.periodicity()) {
                throw Refusal.invalid("periodicity-fixed", "periodicity").asException();
            }
            refuseUnknownProduct(tenant, wanted);
            if (repository.nameTaken(wanted.name(), id)) {
                throw Refusal.nameTaken(wanted.name()).asException();
            }
            int changed = repository.update(
                    id, version, wanted.name(), wanted.productId(), wanted.soldOnline(), wanted.active());
            if (changed == 0) {
                throw Refusal.changedMeanwhile().asException();
            }
            return existing(tenant, id);
        });
    }

    private void refuseUnknownProduct(Tenant tenant, FeeTypeDetails details) {
        if (products.byIds(tenant, List.of(details.productId())).isEmpty()) {
            throw Refusal.notFound("unknown-product", "productId").asException();
        }
    }

    private FeeType existing(Tenant tenant, UUID id) {
        return repository
                .byId(id)
                .map(row -> row.type(tenant))
                .orElseThrow(
                        () -> Refusal.notFound("unknown-fee-type", "typeId").asException());
    }
}
