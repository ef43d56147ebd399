package io.monedero.pricing.tariff;

import io.monedero.kernel.Ids;
import io.monedero.kernel.Money;
import io.monedero.kernel.Refusal;
import io.monedero.kernel.Require;
import io.monedero.pricing.book.PriceValue;
import io.monedero.tenancy.Tenant;
import io.monedero.tenancy.TenantTransactions;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The dynamic prices of a tariff, in the order of priority (P-01 … P-09); those in force, or those of a draft.
 *
 * <p>All that is asked of a draft refuses {@code unknown-draft} where there is none.
 */
@Singleton
public class Prices {
    private static final int MOST = 1_000_000;

    private final TenantTransactions transactions;
    private final TariffChanges changes;
    private final PriceRepository repository;
    private final PriceRows rows;
    private final PriceReferences references;

    Prices(
            TenantTransactions transactions,
            TariffChanges changes,
            PriceRepository repository,
            PriceRows rows,
            PriceReferences references) {
        this.transactions = transactions;
        this.changes = changes;
        this.repository = repository;
        this.rows = rows;
        this.references = references;
    }

    /**
     * By priority.
     *
     * @param after the priority of the last price of the page before; 0 for the first page
     */
    public List<TariffPrice> list(Tenant tenant, Tariff tariff, PriceFilter filter, int after, int size) {
        return transactions
                .read(tenant.id(), () -> {
                    changes.refuseUnknown(tenant, tariff);
                    return repository.page(
                            tariff.id(),
                            filter.text(),
                            filter.productId(),
                            filter.calendarId(),
                            filter.active(),
                            after,
                            size);
                })
                .stream()
                .map(row -> row.price(tenant))
                .toList();
    }

    /** Refused: {@code unknown-price}. */
    public TariffPrice get(Tenant tenant, Tariff tariff, UUID id) {
        return transactions.read(tenant.id(), () -> {
            changes.refuseUnknown(tenant, tariff);
            return existing(tenant, tariff, id);
        });
    }

    /**
     * Adds a price.
     *
     * @param priority null for the last place
     * @throws io.monedero.kernel.Refused {@code name-taken}, {@code priority-taken}, {@code place-outside}, and where
     *     something that it names does not exist {@code unknown-product}, {@code unknown-tag}, {@code unknown-customer},
     *     {@code unknown-calendar}, {@code unknown-family}, {@code unknown-subfamily}
     */
    public TariffPrice create(Tenant tenant, Tariff tariff, PriceDetails details, @Nullable Integer priority) {
        return changes.of(tenant, tariff, () -> {
            int place = priority == null ? repository.lastPlace(tariff.id()) : priority;
            TariffPrice price = new TariffPrice(Ids.next(), place, details, 1);
            refuseUnsound(tariff, price);
            rows.insert(tenant, tariff, List.of(price));
            return price;
        });
    }

    /**
     * Replaces a price.
     *
     * @param priority null to leave it where it is
     * @throws io.monedero.kernel.Refused as {@link #create}, and {@code unknown-price}, {@code changed-meanwhile}
     */
    public TariffPrice update(
            Tenant tenant, Tariff tariff, UUID id, int version, PriceDetails wanted, @Nullable Integer priority) {
        return change(tenant, tariff, id, was -> {
            if (was.version() != version) {
                throw Refusal.changedMeanwhile().asException();
            }
            return new TariffPrice(id, priority == null ? was.priority() : priority, wanted, version + 1);
        });
    }

    /** Lets a price be scanned, or not any more. Refused: {@code unknown-price}. */
    public TariffPrice enable(Tenant tenant, Tariff tariff, UUID id, boolean active) {
        return change(
                tenant,
                tariff,
                id,
                was -> new TariffPrice(id, was.priority(), was.details().active(active), was.version() + 1));
    }

    /** Refused: {@code unknown-price}. */
    public void delete(Tenant tenant, Tariff tariff, UUID id) {
        changes.of(tenant, tariff, () -> {
            TariffPrice price = existing(tenant, tariff, id);
            repository.delete(tariff.id(), id);
            return price;
        });
    }

    /** The same once more, right after it, under a name of its own, and not active yet. Refused: {@code unknown-price}. */
    public TariffPrice copy(Tenant tenant, Tariff tariff, UUID id) {
        return changes.of(tenant, tariff, () -> {
            PriceDetails details = existing(tenant, tariff, id).details();
            String name = CopyName.of(details.name(), start -> repository.namesFrom(tariff.id(), start));
            UUID next = repository.next(tariff.id(), id).orElse(null);
            TariffPrice copy = create(tenant, tariff, details.named(name).active(false), null);
            repository.move(tariff.id(), copy.id(), next);
            return existing(tenant, tariff, copy.id());
        });
    }

    /**
     * Puts a price before another; all are numbered anew.
     *
     * @param before null for the last place
     * @throws io.monedero.kernel.Refused {@code unknown-price}, at {@code before} for the other
     */
    public TariffPrice move(Tenant tenant, Tariff tariff, UUID id, @Nullable UUID before) {
        return changes.of(tenant, tariff, () -> {
            existing(tenant, tariff, id);
            if (before != null && repository.byId(tariff.id(), before).isEmpty()) {
                throw Refusal.notFound("unknown-price", "before").asException();
            }
            if (!id.equals(before)) {
                repository.move(tariff.id(), id, before);
            }
            return existing(tenant, tariff, id);
        });
    }

    /** Some products that would cost less than 0 by the price, if it did not stop there (P-02). */
    public List<String> cutAtZero(Tenant tenant, PriceDetails details) {
        if (!(details.value() instanceof PriceValue.AmountOff(Money amount))) {
            return List.of();
        }
        TargetColumns target = TargetColumns.of(details.target());
        return transactions.read(
                tenant.id(), () -> repository.cheaperThan(amount.minor(), target.productId(), target.productTag()));
    }

    private TariffPrice change(Tenant tenant, Tariff tariff, UUID id, UnaryOperator<TariffPrice> act) {
        return changes.of(tenant, tariff, () -> {
            TariffPrice price = act.apply(existing(tenant, tariff, id));
            refuseUnsound(tariff, price);
            repository.delete(tariff.id(), id);
            rows.insert(tenant, tariff, List.of(price));
            return price;
        });
    }

    private void refuseUnsound(Tariff tariff, TariffPrice price) {
        String name = price.details().name();
        if (repository.nameTaken(tariff.id(), name, price.id())) {
            throw Refusal.nameTaken(name).asException();
        }
        int priority = price.priority();
        Require.that(priority >= 1 && priority <= MOST, "place-outside", "priority", String.valueOf(priority));
        repository.nameAt(tariff.id(), priority, price.id()).ifPresent(other -> {
            throw Refusal.conflict(
                            "priority-taken", "priority", Map.of("priority", String.valueOf(priority), "name", other))
                    .asException();
        });
        references.refuseUnknown(price.details());
    }

    private TariffPrice existing(Tenant tenant, Tariff tariff, UUID id) {
        return repository
                .byId(tariff.id(), id)
                .map(row -> row.price(tenant))
                .orElseThrow(() -> Refusal.notFound("unknown-price", "price").asException());
    }
}
