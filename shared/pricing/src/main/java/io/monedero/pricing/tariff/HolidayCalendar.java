package io.monedero.pricing.tariff;

import io.monedero.kernel.Refusal;
import io.monedero.pricing.book.Holidays;
import io.monedero.tenancy.Tenant;
import io.monedero.tenancy.TenantTransactions;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;

/**
 * The holidays of a business (P-05): the public ones of its country – or of the country and region that it chose – and on
 * top of them what it says itself of single days.
 */
@Singleton
public class HolidayCalendar {
    private final TenantTransactions transactions;
    private final TariffChanges changes;
    private final HolidayRepository repository;

    HolidayCalendar(TenantTransactions transactions, TariffChanges changes, HolidayRepository repository) {
        this.transactions = transactions;
        this.changes = changes;
        this.repository = repository;
    }

    /** Whose public holidays count; the country of the business until it chooses. */
    public HolidayRegion region(Tenant tenant) {
        return transactions.read(
                tenant.id(),
                () -> repository
                        .region()
                        .map(row -> new HolidayRegion(row.country(), row.region()))
                        .orElseGet(() -> new HolidayRegion(tenant.country(), "")));
    }

    /** Refused: {@code unknown-region}. */
    public HolidayRegion choose(Tenant tenant, HolidayRegion wanted) {
        PublicHolidays.refuseUnknown(wanted);
        return changes.inForce(tenant, () -> {
            repository.setRegion(wanted.country(), wanted.region());
            return wanted;
        });
    }

    /** The regions that can be chosen: their codes, and their names in the language. */
    public SortedMap<String, String> regions(String country, Locale language) {
        return PublicHolidays.regions(country, language);
    }

    /** What the business says itself, by day. */
    public List<OwnHoliday> own(Tenant tenant) {
        return transactions.read(tenant.id(), repository::days).stream()
                .map(HolidayRepository.DayRow::own)
                .toList();
    }

    /** Adds a day, or takes one out that is a public holiday; what was said of the day before is replaced. */
    public OwnHoliday say(Tenant tenant, OwnHoliday wanted) {
        return changes.inForce(tenant, () -> {
            repository.setDay(wanted.day(), wanted.holiday(), wanted.name());
            return wanted;
        });
    }

    /** The day is again what the public holidays make of it. Refused: {@code unknown-holiday}. */
    public void forget(Tenant tenant, LocalDate day) {
        changes.inForce(tenant, () -> {
            if (repository.deleteDay(day) == 0) {
                throw Refusal.notFound("unknown-holiday", "day").asException();
            }
            return day;
        });
    }

    /** The holidays of a year with their names, the own ones among them, those that were taken out not. */
    public SortedMap<LocalDate, String> of(Tenant tenant, Year year, Locale language) {
        SortedMap<LocalDate, String> days = PublicHolidays.of(year, region(tenant), language);
        for (OwnHoliday own : own(tenant)) {
            if (own.holiday() && own.day().getYear() == year.getValue()) {
                days.put(own.day(), own.name());
            } else if (!own.holiday()) {
                days.remove(own.day());
            }
        }
        return days;
    }

    /** For a book: answers without the database, and reads the library's days when the first one is asked. */
    Holidays holidays(Tenant tenant) {
        HolidayRegion region = region(tenant);
        Map<LocalDate, Boolean> own =
                own(tenant).stream().collect(Collectors.toMap(OwnHoliday::day, OwnHoliday::holiday));
        return day -> {
            Boolean said = own.get(day);
            return said == null ? PublicHolidays.on(day, region) : said;
        };
    }
}
