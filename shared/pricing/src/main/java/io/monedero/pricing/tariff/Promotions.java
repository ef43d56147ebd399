package io.monedero.pricing.tariff;

import io.monedero.kernel.Ids;
import io.monedero.kernel.Refusal;
import io.monedero.kernel.Require;
import io.monedero.pricing.book.Promotion;
import io.monedero.pricing.book.PromotionLine;
import io.monedero.pricing.tariff.PromotionRepository.LineRow;
import io.monedero.tenancy.Tenant;
import io.monedero.tenancy.TenantTransactions;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The promotions of a business, in the order in which carts are tried with them (P-10). */
@Singleton
public class Promotions {
    private static final int MOST = 1_000_000;

    private final TenantTransactions transactions;
    private final TariffChanges changes;
    private final PromotionRepository repository;
    private final PriceReferences references;

    Promotions(
            TenantTransactions transactions,
            TariffChanges changes,
            PromotionRepository repository,
            PriceReferences references) {
        this.transactions = transactions;
        this.changes = changes;
        this.repository = repository;
        this.references = references;
    }

    /** All of them, by priority. */
    public List<KeptPromotion> all(Tenant tenant) {
        return transactions.read(tenant.id(), () -> found(tenant, null));
    }

    /** Refused: {@code unknown-promotion}. */
    public KeptPromotion get(Tenant tenant, UUID id) {
        return transactions.read(tenant.id(), () -> existing(tenant, id));
    }

    /**
     * Adds a promotion.
     *
     * @param priority null for the last place
     * @throws io.monedero.kernel.Refused {@code name-taken}, {@code priority-taken}, {@code place-outside},
     *     {@code unknown-product}, {@code unknown-tag}
     */
    public KeptPromotion create(Tenant tenant, PromotionDetails details, @Nullable Integer priority) {
        Promotion wanted = promotion(Ids.next(), details);
        return changes.inForce(tenant, () -> {
            int place = priority == null ? repository.lastPlace() : priority;
            refuseUnsound(wanted, details, place);
            repository.insert(wanted.id(), place, wanted.name(), wanted.days(), details.active());
            insertLines(wanted);
            return existing(tenant, wanted.id());
        });
    }

    /** Refused as {@link #create}, and {@code unknown-promotion}, {@code changed-meanwhile}. */
    public KeptPromotion update(
            Tenant tenant, UUID id, int version, PromotionDetails details, @Nullable Integer priority) {
        Promotion wanted = promotion(id, details);
        return changes.inForce(tenant, () -> {
            KeptPromotion was = existing(tenant, id);
            int place = priority == null ? was.priority() : priority;
            refuseUnsound(wanted, details, place);
            if (repository.update(id, version, place, wanted.name(), wanted.days(), details.active()) == 0) {
                throw Refusal.changedMeanwhile().asException();
            }
            repository.deleteLines(id);
            insertLines(wanted);
            return existing(tenant, id);
        });
    }

    /** Lets carts be tried with it, or not any more. Refused: {@code unknown-promotion}. */
    public KeptPromotion enable(Tenant tenant, UUID id, boolean active) {
        return changes.inForce(tenant, () -> {
            existing(tenant, id);
            repository.enable(id, active);
            return existing(tenant, id);
        });
    }

    /** Refused: {@code unknown-promotion}. */
    public void delete(Tenant tenant, UUID id) {
        changes.inForce(tenant, () -> {
            KeptPromotion kept = existing(tenant, id);
            repository.delete(id);
            return kept;
        });
    }

    /**
     * Puts a promotion before another; all are numbered anew.
     *
     * @param before null for the last place
     * @throws io.monedero.kernel.Refused {@code unknown-promotion}, at {@code before} for the other
     */
    public KeptPromotion move(Tenant tenant, UUID id, @Nullable UUID before) {
        return changes.inForce(tenant, () -> {
            existing(tenant, id);
            if (before != null && found(tenant, before).isEmpty()) {
                throw Refusal.notFound("unknown-promotion", "before").asException();
            }
            if (!id.equals(before)) {
                repository.move(id, before);
            }
            return existing(tenant, id);
        });
    }

    List<KeptPromotion> found(Tenant tenant, @Nullable UUID id) {
        Map<UUID, List<LineRow>> byPromotion = repository.lines(id).stream()
                .collect(Collectors.groupingBy(LineRow::promotionId, LinkedHashMap::new, Collectors.toList()));
        return byPromotion.values().stream().map(rows -> kept(tenant, rows)).toList();
    }

    private static KeptPromotion kept(Tenant tenant, List<LineRow> rows) {
        LineRow first = rows.getFirst();
        List<PromotionLine> lines = rows.stream().map(row -> row.line(tenant)).toList();
        return new KeptPromotion(
                new Promotion(first.promotionId(), first.name(), first.days(), lines),
                first.priority(),
                first.active(),
                first.version());
    }

    private static Promotion promotion(UUID id, PromotionDetails details) {
        return new Promotion(id, details.name(), details.days(), details.lines());
    }

    private void refuseUnsound(Promotion wanted, PromotionDetails details, int priority) {
        if (repository.nameTaken(wanted.name(), wanted.id())) {
            throw Refusal.nameTaken(wanted.name()).asException();
        }
        Require.that(priority >= 1 && priority <= MOST, "place-outside", "priority", String.valueOf(priority));
        repository.nameAt(priority, wanted.id()).ifPresent(other -> {
            throw Refusal.conflict(
                            "priority-taken", "priority", Map.of("priority", String.valueOf(priority), "name", other))
                    .asException();
        });
        references.refuseUnknown(details.targets());
    }

    private void insertLines(Promotion promotion) {
        repository.insertLines(
                promotion.id(),
                texts(promotion, line -> TargetColumns.of(line.wanted()).productId()),
                texts(promotion, line -> TargetColumns.of(line.wanted()).productTag()),
                texts(promotion, line -> ValueColumns.of(line.reduction()).kind()),
                promotion.lines().stream()
                        .map(line -> ValueColumns.of(line.reduction()).amount())
                        .toArray(Long[]::new),
                texts(promotion, line -> ValueColumns.of(line.reduction()).percent()));
    }

    private static String[] texts(Promotion promotion, Function<PromotionLine, @Nullable Object> part) {
        return promotion.lines().stream()
                .map(line -> Objects.toString(part.apply(line), null))
                .toArray(String[]::new);
    }

    private KeptPromotion existing(Tenant tenant, UUID id) {
        return found(tenant, id).stream()
                .findFirst()
                .orElseThrow(
                        () -> Refusal.notFound("unknown-promotion", "promotion").asException());
    }
}
