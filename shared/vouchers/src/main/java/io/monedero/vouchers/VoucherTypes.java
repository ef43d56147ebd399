package io.monedero.vouchers;

import io.monedero.catalog.Products;
import io.monedero.kernel.Ids;
import io.monedero.kernel.Refusal;
import io.monedero.tenancy.Tenant;
import io.monedero.tenancy.TenantTransactions;
import io.monedero.vouchers.VoucherTypeRepository.ProductRow;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The types of voucher that a business offers (V-01, V-02, V-04). */
@Singleton
public class VoucherTypes {
    private final TenantTransactions transactions;
    private final VoucherTypeRepository repository;
    private final Products products;

    VoucherTypes(TenantTransactions transactions, VoucherTypeRepository repository, Products products) {
        this.transactions = transactions;
        this.repository = repository;
        this.products = products;
    }

    /** Those that can be recharged first, by name. */
    public List<VoucherType> all(Tenant tenant) {
        return transactions.read(tenant.id(), () -> found(null));
    }

    /** Refused: {@code unknown-voucher-type} at {@code typeId}. */
    public VoucherType get(Tenant tenant, UUID id) {
        return transactions.read(tenant.id(), () -> existing(id));
    }

    /** Refused: {@code unknown-product} at {@code productId} or {@code products[0].productId}, {@code name-taken}. */
    public VoucherType create(Tenant tenant, VoucherTypeDetails details) {
        return transactions.write(tenant.id(), () -> {
            UUID id = Ids.next();
            refuseUnsound(tenant, id, details);
            Columns columns = new Columns(details.times());
            repository.insert(
                    id,
                    details.name(),
                    details.kind().code(),
                    details.productId(),
                    details.tag(),
                    columns.validCount(),
                    columns.validUnit(),
                    columns.weekdays(),
                    columns.fromHour(),
                    columns.toHour(),
                    details.active());
            insertProducts(id, details);
            return existing(id);
        });
    }

    /**
     * Refused as {@link #create}, and {@code unknown-voucher-type}, {@code changed-meanwhile}, {@code voucher-kind-fixed}:
     * what there is of it is counted in its kind.
     */
    public VoucherType update(Tenant tenant, UUID id, int version, VoucherTypeDetails wanted) {
        return transactions.write(tenant.id(), () -> {
            VoucherType present = existing(id);
            if (wanted.kind() != present.kind()) {
                throw Refusal.conflict("voucher-kind-fixed", "kind", Map.of()).asException();
            }
            refuseUnsound(tenant, id, wanted);
            Columns columns = new Columns(wanted.times());
            int changed = repository.update(
                    id,
                    version,
                    wanted.name(),
                    wanted.productId(),
                    wanted.tag(),
                    columns.validCount(),
                    columns.validUnit(),
                    columns.weekdays(),
                    columns.fromHour(),
                    columns.toHour(),
                    wanted.active());
            if (changed == 0) {
                throw Refusal.changedMeanwhile().asException();
            }
            repository.deleteProducts(id);
            insertProducts(id, wanted);
            return existing(id);
        });
    }

    private void refuseUnsound(Tenant tenant, UUID id, VoucherTypeDetails details) {
        List<UUID> named = Stream.concat(
                        Stream.of(details.productId()),
                        details.products().stream().map(ValidProduct::productId))
                .toList();
        Set<UUID> known = products.byIds(tenant, named).keySet();
        for (int place = 0; place < named.size(); place++) {
            if (!known.contains(named.get(place))) {
                String field = place == 0 ? "productId" : "products[" + (place - 1) + "].productId";
                throw Refusal.notFound("unknown-product", field).asException();
            }
        }
        if (repository.nameTaken(details.name(), id)) {
            throw Refusal.nameTaken(details.name()).asException();
        }
    }

    private void insertProducts(UUID id, VoucherTypeDetails details) {
        repository.insertProducts(
                id,
                texts(details, ValidProduct::productId),
                texts(details, each -> each.ratio().toPlainString()));
    }

    private List<VoucherType> found(@Nullable UUID id) {
        Map<UUID, List<ValidProduct>> valid = repository.products(id).stream()
                .collect(Collectors.groupingBy(
                        ProductRow::typeId, Collectors.mapping(ProductRow::product, Collectors.toList())));
        return repository.types(id).stream()
                .map(row -> row.type(valid.getOrDefault(row.typeId(), List.of())))
                .toList();
    }

    private VoucherType existing(UUID id) {
        return found(id).stream()
                .findFirst()
                .orElseThrow(
                        () -> Refusal.notFound("unknown-voucher-type", "typeId").asException());
    }

    private static String[] texts(VoucherTypeDetails details, Function<ValidProduct, Object> part) {
        return details.products().stream().map(part).map(String::valueOf).toArray(String[]::new);
    }

    /** When one can pay, as its columns have it. */
    private record Columns(PayingTimes times) {
        @Nullable
        Integer validCount() {
            return times.validity() == null ? null : times.validity().count();
        }

        @Nullable
        String validUnit() {
            return times.validity() == null
                    ? null
                    : times.validity().unit().name().toLowerCase(Locale.ROOT);
        }

        Integer[] weekdays() {
            return times.weekdays().stream().sorted().map(day -> day.getValue()).toArray(Integer[]::new);
        }

        @Nullable
        String fromHour() {
            return Objects.toString(times.fromHour(), null);
        }

        @Nullable
        String toHour() {
            return Objects.toString(times.toHour(), null);
        }
    }
}
