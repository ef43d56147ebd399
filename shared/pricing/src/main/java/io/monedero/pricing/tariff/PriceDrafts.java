package io.monedero.pricing.tariff;

import io.monedero.kernel.Ids;
import io.monedero.kernel.Refusal;
import io.monedero.kernel.Require;
import io.monedero.pricing.tariff.TariffRepository.DraftRow;
import io.monedero.tenancy.Tenant;
import io.monedero.tenancy.TenantTransactions;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Changes of prices before they are in force. A draft is a copy of all prices; {@link Prices} changes it, {@link PriceBooks}
 * compiles it, and publishing it puts it in the place of the prices in force.
 */
@Singleton
public class PriceDrafts {
    private final TenantTransactions transactions;
    private final TariffChanges changes;
    private final TariffRepository tariffs;
    private final PriceRepository prices;
    private final Clock clock;

    PriceDrafts(
            TenantTransactions transactions,
            TariffChanges changes,
            TariffRepository tariffs,
            PriceRepository prices,
            Clock clock) {
        this.transactions = transactions;
        this.changes = changes;
        this.tariffs = tariffs;
        this.prices = prices;
        this.clock = clock;
    }

    /** All of them, the newest first. */
    public List<PriceDraft> all(Tenant tenant) {
        return transactions.read(tenant.id(), () -> {
            long present = present(tenant);
            return tariffs.drafts().stream().map(row -> draft(row, present)).toList();
        });
    }

    /** Refused: {@code unknown-draft}. */
    public PriceDraft get(Tenant tenant, UUID id) {
        return transactions.read(tenant.id(), () -> draft(existing(id), present(tenant)));
    }

    /** A copy of the prices in force. Refused: {@code text-length} unless the name has 1 to 120 characters. */
    public PriceDraft create(Tenant tenant, String name) {
        String wanted = Require.text(name, "name", 1, 120);
        return transactions.write(tenant.id(), () -> {
            UUID id = Ids.next();
            tariffs.insertDraft(id, wanted, clock.instant());
            prices.copyAll(Tariff.inForce(tenant).id(), id);
            return get(tenant, id);
        });
    }

    /** Throws a draft away. Refused: {@code unknown-draft}. */
    public void discard(Tenant tenant, UUID id) {
        transactions.write(tenant.id(), () -> {
            if (tariffs.deleteDraft(id) == 0) {
                throw TariffChanges.unknownDraft();
            }
            return id;
        });
    }

    /** How the draft differs from what is in force now. Refused: {@code unknown-draft}. */
    public List<PriceDifference> differences(Tenant tenant, UUID id) {
        return transactions.read(tenant.id(), () -> {
            existing(id);
            return Differences.between(all(tenant, Tariff.inForce(tenant)), all(tenant, Tariff.draft(id)));
        });
    }

    /**
     * Puts the draft in force, and it is no draft any more.
     *
     * @throws io.monedero.kernel.Refused {@code unknown-draft}, and {@code tariff-changed-meanwhile} where what it was
     *     copied from changed since
     */
    public void publish(Tenant tenant, UUID id) {
        transactions.write(tenant.id(), () -> {
            tariffs.beginInForce();
            long present = tariffs.lockedInForce();
            if (existing(id).baseVersion() != present) {
                throw Refusal.conflict("tariff-changed-meanwhile", null, Map.of())
                        .asException();
            }
            return changes.inForce(tenant, () -> {
                UUID inForce = Tariff.inForce(tenant).id();
                prices.deleteAll(inForce);
                prices.copyAll(id, inForce);
                return tariffs.deleteDraft(id);
            });
        });
    }

    private List<TariffPrice> all(Tenant tenant, Tariff tariff) {
        return prices.all(tariff.id()).stream().map(row -> row.price(tenant)).toList();
    }

    private static PriceDraft draft(DraftRow row, long present) {
        return new PriceDraft(row.tariffId(), row.name(), row.createdAt(), row.baseVersion() != present);
    }

    private long present(Tenant tenant) {
        return tariffs.versions(tenant.id().toString(), Tariff.inForce(tenant).id())
                .inForce();
    }

    private DraftRow existing(UUID id) {
        return tariffs.draft(id).orElseThrow(TariffChanges::unknownDraft);
    }
}
