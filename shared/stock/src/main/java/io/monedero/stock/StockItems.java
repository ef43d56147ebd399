package io.monedero.stock;

import io.monedero.kernel.Refusal;
import io.monedero.tenancy.Tenant;
import io.monedero.tenancy.TenantTransactions;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The products whose stock is kept, and how much there is of each (C-05). */
@Singleton
public class StockItems {
    private final TenantTransactions transactions;
    private final StockItemRepository repository;
    private final SupplierRepository suppliers;

    StockItems(TenantTransactions transactions, StockItemRepository repository, SupplierRepository suppliers) {
        this.transactions = transactions;
        this.repository = repository;
        this.suppliers = suppliers;
    }

    /**
     * What is kept at a location, by name.
     *
     * @param after the last product of the page before; null for the first page
     */
    public List<StockLevel> list(Tenant tenant, UUID locationId, StockFilter filter, @Nullable UUID after, int size) {
        return transactions.read(
                tenant.id(),
                () -> repository.page(locationId, filter.text(), filter.supplierId(), filter.low(), after, size));
    }

    /** Refused: {@code product-without-stock} at {@code productId}. */
    public StockItem get(Tenant tenant, UUID productId) {
        return transactions.read(tenant.id(), () -> existing(productId));
    }

    /** Whether stock of the product is, or was, kept. */
    public boolean has(Tenant tenant, UUID productId) {
        return transactions.read(
                tenant.id(), () -> !repository.levels(productId).isEmpty());
    }

    /**
     * Begins to keep stock of a product.
     *
     * @throws io.monedero.kernel.Refused {@code unknown-product}, {@code family-without-stock} or
     *     {@code stock-kept-already} at {@code productId}, {@code sku-taken} at {@code sku}, {@code unknown-supplier}
     */
    public StockItem keep(Tenant tenant, UUID productId, StockItemDetails wanted) {
        return transactions.write(tenant.id(), () -> {
            refuseWithoutFamily(productId);
            refuseUnsound(productId, wanted);
            int inserted = repository.insert(
                    productId,
                    wanted.sku(),
                    wanted.supplierId(),
                    wanted.supplierBarcode(),
                    wanted.lowAt(),
                    wanted.active());
            if (inserted == 0) {
                throw Refusal.conflict("stock-kept-already", "productId", Map.of())
                        .asException();
            }
            return existing(productId);
        });
    }

    /** Refused: {@code product-without-stock}, {@code sku-taken}, {@code unknown-supplier}, {@code changed-meanwhile}. */
    public StockItem update(Tenant tenant, UUID productId, int version, StockItemDetails wanted) {
        return transactions.write(tenant.id(), () -> {
            existing(productId);
            refuseUnsound(productId, wanted);
            int changed = repository.update(
                    productId,
                    version,
                    wanted.sku(),
                    wanted.supplierId(),
                    wanted.supplierBarcode(),
                    wanted.lowAt(),
                    wanted.active());
            if (changed == 0) {
                throw Refusal.changedMeanwhile().asException();
            }
            return existing(productId);
        });
    }

    /** Refuses {@code product-without-stock} at {@code lines[1].productId}. Joins the caller's transaction. */
    public void requireKept(List<UUID> products) {
        Set<UUID> kept = new HashSet<>(
                repository.kept(products.stream().map(UUID::toString).toArray(String[]::new)));
        for (int place = 0; place < products.size(); place++) {
            if (!kept.contains(products.get(place))) {
                throw Refusal.notFound("product-without-stock", "lines[" + place + "].productId")
                        .asException();
            }
        }
    }

    /** Refuses {@code unknown-product} or {@code family-without-stock} at {@code productId}. Joins the transaction. */
    public void refuseWithoutFamily(UUID productId) {
        boolean managed = repository
                .familyManagesStock(productId)
                .orElseThrow(
                        () -> Refusal.notFound("unknown-product", "productId").asException());
        if (!managed) {
            throw Refusal.conflict("family-without-stock", "productId", Map.of())
                    .asException();
        }
    }

    private void refuseUnsound(UUID productId, StockItemDetails wanted) {
        String sku = wanted.sku();
        if (sku != null && repository.skuTaken(sku, productId)) {
            throw Refusal.conflict("sku-taken", "sku", Map.of("sku", sku)).asException();
        }
        UUID supplier = wanted.supplierId();
        if (supplier != null && suppliers.byId(supplier).isEmpty()) {
            throw Refusal.notFound("unknown-supplier", "supplierId").asException();
        }
    }

    private StockItem existing(UUID productId) {
        List<StockLevel> levels = repository.levels(productId);
        if (levels.isEmpty()) {
            throw Refusal.notFound("product-without-stock", "productId").asException();
        }
        return StockItem.of(levels);
    }
}
