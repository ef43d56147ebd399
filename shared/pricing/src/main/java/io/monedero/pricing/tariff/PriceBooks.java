package io.monedero.pricing.tariff;

import io.monedero.pricing.book.PriceBook;
import io.monedero.pricing.tariff.TariffRepository.Versions;
import io.monedero.tenancy.Tenant;
import io.monedero.tenancy.TenantTransactions;
import jakarta.inject.Singleton;
import java.time.ZoneId;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The compiled books of businesses. A warm function keeps the last ones, and asks with every use, in the transaction of
 * whoever uses it if there is one, whether the version is still the present one: what was changed is in the very next quote.
 */
@Singleton
public class PriceBooks {
    private static final int MOST = 64;

    private final TenantTransactions transactions;
    private final TariffRepository tariffs;
    private final PriceRepository prices;
    private final Calendars calendars;
    private final Promotions promotions;
    private final HolidayCalendar holidays;
    private final Map<UUID, Bound> kept = new LinkedHashMap<>(16, 0.75f, true);

    PriceBooks(
            TenantTransactions transactions,
            TariffRepository tariffs,
            PriceRepository prices,
            Calendars calendars,
            Promotions promotions,
            HolidayCalendar holidays) {
        this.transactions = transactions;
        this.tariffs = tariffs;
        this.prices = prices;
        this.calendars = calendars;
        this.promotions = promotions;
        this.holidays = holidays;
    }

    public PriceBook inForce(Tenant tenant) {
        return of(tenant, Tariff.inForce(tenant));
    }

    /** The book of a draft has its prices, and calendars, holidays and promotions in force. Refused: {@code unknown-draft}. */
    public PriceBook of(Tenant tenant, Tariff tariff) {
        Edition edition = edition(tenant, tariff);
        Bound found = find(tariff);
        if (found != null && found.edition().equals(edition)) {
            return found.book();
        }
        Bound made = transactions.read(tenant.id(), () -> bound(tenant, tariff, edition));
        keep(tariff, made);
        return made.book();
    }

    private Bound bound(Tenant tenant, Tariff tariff, Edition present) {
        Edition edition = present;
        while (true) {
            Bound bound = new Bound(edition, compiled(tenant, tariff));
            edition = edition(tenant, tariff);
            // What commits while it is read could be in a part of it only: then it is read again.
            if (bound.edition().equals(edition)) {
                return bound;
            }
        }
    }

    private Edition edition(Tenant tenant, Tariff tariff) {
        Versions versions = transactions.readAtOnce(
                tenant.id(), () -> tariffs.versions(tenant.id().toString(), tariff.id()));
        if (versions.own() == 0 && !tariff.equals(Tariff.inForce(tenant))) {
            throw TariffChanges.unknownDraft();
        }
        return new Edition(versions, tenant.zone(), tenant.currency());
    }

    private PriceBook compiled(Tenant tenant, Tariff tariff) {
        return PriceBook.compile(
                prices.all(tariff.id()).stream()
                        .filter(PriceRow::active)
                        .map(row -> row.price(tenant).price())
                        .toList(),
                promotions.found(tenant, null).stream()
                        .filter(KeptPromotion::active)
                        .map(KeptPromotion::promotion)
                        .toList(),
                calendars.found(null).stream().map(KeptCalendar::calendar).toList(),
                holidays.holidays(tenant),
                tenant.zone());
    }

    private synchronized @Nullable Bound find(Tariff tariff) {
        return kept.get(tariff.id());
    }

    private synchronized void keep(Tariff tariff, Bound book) {
        kept.put(tariff.id(), book);
        if (kept.size() > MOST) {
            kept.remove(kept.keySet().iterator().next());
        }
    }

    /** What a book was made of. */
    private record Edition(Versions versions, ZoneId zone, Currency currency) {}

    private record Bound(Edition edition, PriceBook book) {}
}
