package io.monedero.stock.variants;

import io.monedero.catalog.Product;
import io.monedero.catalog.Products;
import io.monedero.kernel.Ids;
import io.monedero.kernel.Refusal;
import io.monedero.kernel.Require;
import io.monedero.stock.StockItems;
import io.monedero.tenancy.Tenant;
import io.monedero.tenancy.TenantTransactions;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The variants of a product: products of their own, generated from attributes (C-06). */
@Singleton
public class Variants {
    private static final int MOST = 200;

    private final TenantTransactions transactions;
    private final VariantRepository repository;
    private final Attributes attributes;
    private final Products products;
    private final StockItems items;

    Variants(
            TenantTransactions transactions,
            VariantRepository repository,
            Attributes attributes,
            Products products,
            StockItems items) {
        this.transactions = transactions;
        this.repository = repository;
        this.attributes = attributes;
        this.products = products;
        this.items = items;
    }

    /** By name. Refused: {@code unknown-product}. */
    public List<Variant> of(Tenant tenant, UUID parentId) {
        return transactions.read(tenant.id(), () -> {
            products.get(tenant, parentId);
            return repository.of(parentId);
        });
    }

    /**
     * What the generator would make, and what of it exists. Changes nothing.
     *
     * @throws io.monedero.kernel.Refused {@code unknown-product}, {@code family-without-stock} or
     *     {@code variant-of-variant} at {@code productId}; {@code axes-missing} or {@code variants-outside} at
     *     {@code axes}; {@code unknown-attribute}, {@code attribute-twice}, {@code choices-missing} or
     *     {@code unknown-choice} inside {@code axes[0]}
     */
    public List<PlannedVariant> plan(Tenant tenant, UUID parentId, List<Axis> axes) {
        return transactions.read(tenant.id(), () -> {
            Product parent = parent(tenant, parentId);
            String parentSku = items.has(tenant, parentId)
                    ? items.get(tenant, parentId).details().sku()
                    : null;
            Map<List<String>, Variant> made =
                    repository.of(parentId).stream().collect(Collectors.toMap(Variant::choices, Function.identity()));
            return VariantPlan.combinations(axes, attributes.all(tenant.id())).stream()
                    .map(choices -> planned(parent, parentSku, choices, made.get(choices)))
                    .toList();
        });
    }

    /**
     * Makes variants at the parent's price, with its taxes, tags and flags.
     *
     * @param wanted the rows of the plan that shall be made
     * @throws io.monedero.kernel.Refused as {@link #plan}; {@code lines-outside} at {@code variants};
     *     {@code unknown-choice} or {@code variant-exists} at {@code variants[0].choices}, {@code sku-taken} at
     *     {@code variants[0].sku}, {@code barcode-taken} at {@code variants[0].barcode}
     */
    public List<Variant> generate(Tenant tenant, UUID parentId, List<Axis> axes, List<NewVariant> wanted) {
        Require.that(
                !wanted.isEmpty() && wanted.size() <= MOST, "lines-outside", "variants", String.valueOf(wanted.size()));
        return transactions.write(tenant.id(), () -> {
            Map<List<String>, PlannedVariant> planned = plan(tenant, parentId, axes).stream()
                    .collect(Collectors.toMap(PlannedVariant::choices, Function.identity()));
            refuseUnplanned(wanted, planned);
            refuseTaken(wanted);
            insert(parentId, wanted, planned);
            return repository.of(parentId);
        });
    }

    private Product parent(Tenant tenant, UUID parentId) {
        items.refuseWithoutFamily(parentId);
        if (repository.isVariant(parentId)) {
            throw Refusal.conflict("variant-of-variant", "productId", Map.of()).asException();
        }
        return products.get(tenant, parentId);
    }

    private static PlannedVariant planned(
            Product parent, @Nullable String parentSku, List<String> choices, @Nullable Variant made) {
        return made == null
                ? new PlannedVariant(
                        choices,
                        VariantPlan.name(parent.name(), choices),
                        VariantPlan.sku(parentSku, parent.name(), choices),
                        null,
                        null)
                : new PlannedVariant(choices, made.name(), made.sku(), made.barcode(), made.productId());
    }

    private static void refuseUnplanned(List<NewVariant> wanted, Map<List<String>, PlannedVariant> planned) {
        Set<List<String>> seen = new HashSet<>();
        for (int place = 0; place < wanted.size(); place++) {
            List<String> choices = wanted.get(place).choices();
            String field = "variants[" + place + "].choices";
            PlannedVariant plan = planned.get(choices);
            if (plan == null) {
                throw Refusal.invalid("unknown-choice", field, Map.of("value", String.join(", ", choices)))
                        .asException();
            }
            if (plan.exists() || !seen.add(choices)) {
                throw Refusal.conflict("variant-exists", field, Map.of("name", plan.name()))
                        .asException();
            }
        }
    }

    private void refuseTaken(List<NewVariant> wanted) {
        Set<String> skus = new HashSet<>(
                repository.skusTaken(wanted.stream().map(NewVariant::sku).toArray(String[]::new)));
        Set<String> barcodes = new HashSet<>(repository.barcodesTaken(wanted.stream()
                .map(NewVariant::barcode)
                .filter(Objects::nonNull)
                .toArray(String[]::new)));
        for (int place = 0; place < wanted.size(); place++) {
            NewVariant variant = wanted.get(place);
            if (!skus.add(variant.sku())) {
                throw Refusal.conflict("sku-taken", "variants[" + place + "].sku", Map.of("sku", variant.sku()))
                        .asException();
            }
            String barcode = variant.barcode();
            if (barcode != null && !barcodes.add(barcode)) {
                throw Refusal.conflict("barcode-taken", "variants[" + place + "].barcode", Map.of("barcode", barcode))
                        .asException();
            }
        }
    }

    private void insert(UUID parentId, List<NewVariant> wanted, Map<List<String>, PlannedVariant> planned) {
        String[] ids = Stream.generate(() -> Ids.next().toString())
                .limit(wanted.size())
                .toArray(String[]::new);
        repository.insertProducts(
                parentId,
                ids,
                wanted.stream()
                        .map(variant -> Objects.requireNonNull(planned.get(variant.choices()))
                                .name())
                        .toArray(String[]::new),
                wanted.stream().map(NewVariant::barcode).toArray(String[]::new));
        repository.insertTaxes(parentId, ids);
        repository.insertItems(
                parentId, ids, wanted.stream().map(NewVariant::sku).toArray(String[]::new));
        repository.insertVariants(
                parentId,
                ids,
                wanted.stream()
                        .map(variant -> String.join("\n", variant.choices()))
                        .toArray(String[]::new));
    }
}
