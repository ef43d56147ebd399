package io.monedero.catalog;

import io.monedero.kernel.Ids;
import io.monedero.kernel.Refusal;
import io.monedero.tenancy.Tenant;
import io.monedero.tenancy.TenantTransactions;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a business sells (C-04). */
@Singleton
public class Products {
    private final TenantTransactions transactions;
    private final ProductRepository repository;
    private final SubfamilyRepository subfamilies;
    private final TaxRepository taxes;

    Products(
            TenantTransactions transactions,
            ProductRepository repository,
            SubfamilyRepository subfamilies,
            TaxRepository taxes) {
        this.transactions = transactions;
        this.repository = repository;
        this.subfamilies = subfamilies;
        this.taxes = taxes;
    }

    /**
     * By name.
     *
     * @param after the last product of the page before; null for the first page
     */
    public List<Product> list(Tenant tenant, ProductFilter filter, @Nullable UUID after, int size) {
        return transactions
                .read(
                        tenant.id(),
                        () -> repository.page(
                                filter.text(), filter.subfamilyId(), filter.active(), filter.inPos(), after, size))
                .stream()
                .map(row -> row.product(tenant))
                .toList();
    }

    /** Those of the ids that exist, by id, in one query. */
    public Map<UUID, Product> byIds(Tenant tenant, Collection<UUID> ids) {
        String[] wanted = texts(ids);
        return transactions
                .readAtOnce(tenant.id(), () -> repository.byIds(tenant.id().toString(), wanted))
                .stream()
                .map(row -> row.product(tenant))
                .collect(Collectors.toMap(Product::id, Function.identity()));
    }

    /** Refused: {@code unknown-product}. */
    public Product get(Tenant tenant, UUID id) {
        return transactions.read(tenant.id(), () -> existing(tenant, id));
    }

    /** What a scanner at the desk read. */
    public Optional<Product> byBarcode(Tenant tenant, String barcode) {
        return transactions
                .read(tenant.id(), () -> repository.byBarcode(barcode.strip()))
                .map(row -> row.product(tenant));
    }

    /** Refused: {@code unknown-subfamily}, {@code unknown-tax}, {@code barcode-taken}. */
    public Product create(Tenant tenant, ProductDetails details) {
        return transactions.write(tenant.id(), () -> {
            UUID id = Ids.next();
            refuseUnsound(id, details);
            repository.insert(
                    id,
                    details.subfamilyId(),
                    details.name(),
                    details.price().minor(),
                    details.tags().toArray(String[]::new),
                    details.disbursement(),
                    details.byDuration(),
                    details.barcode(),
                    details.accountingAccount(),
                    details.showInPos(),
                    details.forbidInPos(),
                    details.active());
            repository.insertTaxes(id, texts(details.taxIds()));
            return existing(tenant, id);
        });
    }

    /**
     * Refused as {@link #create}, and {@code unknown-product}, {@code changed-meanwhile}; {@code price-of-sessions} where a
     * treatment would not cost what its sessions do (C-09).
     */
    public Product update(Tenant tenant, UUID id, int version, ProductDetails wanted) {
        return transactions.write(tenant.id(), () -> {
            existing(tenant, id);
            refuseUnsound(id, wanted);
            refuseOtherThanSessions(tenant, id, wanted);
            repository.updateVariantPrices(id, wanted.price().minor());
            int changed = repository.update(
                    id,
                    version,
                    wanted.subfamilyId(),
                    wanted.name(),
                    wanted.price().minor(),
                    wanted.tags().toArray(String[]::new),
                    wanted.disbursement(),
                    wanted.byDuration(),
                    wanted.barcode(),
                    wanted.accountingAccount(),
                    wanted.showInPos(),
                    wanted.forbidInPos(),
                    wanted.active());
            if (changed == 0) {
                throw Refusal.changedMeanwhile().asException();
            }
            repository.deleteTaxes(id);
            repository.insertTaxes(id, texts(wanted.taxIds()));
            return existing(tenant, id);
        });
    }

    private void refuseUnsound(UUID id, ProductDetails details) {
        if (subfamilies.byId(details.subfamilyId()).isEmpty()) {
            throw Refusal.notFound("unknown-subfamily", "subfamilyId").asException();
        }
        if (taxes.known(texts(details.taxIds())) < details.taxIds().size()) {
            throw Refusal.notFound("unknown-tax", "taxIds").asException();
        }
        String barcode = details.barcode();
        if (barcode != null && repository.barcodeTaken(barcode, id)) {
            throw Refusal.conflict("barcode-taken", "barcode", Map.of("barcode", barcode))
                    .asException();
        }
    }

    private void refuseOtherThanSessions(Tenant tenant, UUID id, ProductDetails wanted) {
        repository.priceOfSessions(id).map(tenant::money).ifPresent(price -> {
            if (!price.equals(wanted.price())) {
                throw Refusal.conflict("price-of-sessions", "price", Map.of("price", price.toString()))
                        .asException();
            }
        });
    }

    private Product existing(Tenant tenant, UUID id) {
        return repository.byIds(tenant.id().toString(), texts(List.of(id))).stream()
                .findFirst()
                .map(row -> row.product(tenant))
                .orElseThrow(
                        () -> Refusal.notFound("unknown-product", "product").asException());
    }

    private static String[] texts(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).toArray(String[]::new);
    }
}
