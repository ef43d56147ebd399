package io.monedero.pricing.tariff;

import io.monedero.kernel.Ids;
import io.monedero.kernel.Refusal;
import io.monedero.pricing.book.Calendar;
import io.monedero.pricing.tariff.CalendarRepository.RangeRow;
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

/** The calendars that prices name: high season, twilight (P-05). What is wrong with a range is told at {@link Calendar}. */
@Singleton
public class Calendars {
    private final TenantTransactions transactions;
    private final TariffChanges changes;
    private final CalendarRepository repository;

    Calendars(TenantTransactions transactions, TariffChanges changes, CalendarRepository repository) {
        this.transactions = transactions;
        this.changes = changes;
        this.repository = repository;
    }

    /** All of them, by name. */
    public List<KeptCalendar> all(Tenant tenant) {
        return transactions.read(tenant.id(), () -> found(null));
    }

    /** Refused: {@code unknown-calendar}. */
    public KeptCalendar get(Tenant tenant, UUID id) {
        return transactions.read(tenant.id(), () -> existing(id));
    }

    /** Refused: {@code name-taken}. */
    public KeptCalendar create(Tenant tenant, String name, List<Calendar.Range> ranges) {
        Calendar wanted = new Calendar(Ids.next(), name, ranges);
        return changes.inForce(tenant, () -> {
            refuseTaken(wanted);
            repository.insert(wanted.id(), wanted.name());
            insertRanges(wanted);
            return existing(wanted.id());
        });
    }

    /** Refused: {@code unknown-calendar}, {@code name-taken}, {@code changed-meanwhile}. */
    public KeptCalendar update(Tenant tenant, UUID id, int version, String name, List<Calendar.Range> ranges) {
        Calendar wanted = new Calendar(id, name, ranges);
        return changes.inForce(tenant, () -> {
            existing(id);
            refuseTaken(wanted);
            if (repository.update(id, version, wanted.name()) == 0) {
                throw Refusal.changedMeanwhile().asException();
            }
            repository.deleteRanges(id);
            insertRanges(wanted);
            return existing(id);
        });
    }

    /** Refused: {@code unknown-calendar}, and {@code calendar-in-use} naming the prices that would lose their condition. */
    public void delete(Tenant tenant, UUID id) {
        changes.inForce(tenant, () -> {
            KeptCalendar kept = existing(id);
            List<String> users = repository.users(id);
            if (!users.isEmpty()) {
                throw Refusal.conflict(
                                "calendar-in-use",
                                null,
                                Map.of("name", kept.calendar().name(), "prices", String.join(", ", users)))
                        .asException();
            }
            repository.delete(id);
            return kept;
        });
    }

    List<KeptCalendar> found(@Nullable UUID id) {
        Map<UUID, List<RangeRow>> byCalendar = repository.ranges(id).stream()
                .collect(Collectors.groupingBy(RangeRow::calendarId, LinkedHashMap::new, Collectors.toList()));
        return byCalendar.values().stream().map(Calendars::calendar).toList();
    }

    private static KeptCalendar calendar(List<RangeRow> rows) {
        RangeRow first = rows.getFirst();
        List<Calendar.Range> ranges = rows.stream().map(RangeRow::range).toList();
        return new KeptCalendar(new Calendar(first.calendarId(), first.name(), ranges), first.version());
    }

    private void refuseTaken(Calendar wanted) {
        if (repository.nameTaken(wanted.name(), wanted.id())) {
            throw Refusal.nameTaken(wanted.name()).asException();
        }
    }

    private void insertRanges(Calendar calendar) {
        repository.insertRanges(
                calendar.id(),
                texts(calendar, Calendar.Range::from),
                texts(calendar, Calendar.Range::to),
                texts(calendar, Calendar.Range::fromHour),
                texts(calendar, Calendar.Range::toHour));
    }

    private static String[] texts(Calendar calendar, Function<Calendar.Range, @Nullable Object> part) {
        return calendar.ranges().stream()
                .map(range -> Objects.toString(part.apply(range), null))
                .toArray(String[]::new);
    }

    private KeptCalendar existing(UUID id) {
        return found(id).stream()
                .findFirst()
                .orElseThrow(
                        () -> Refusal.notFound("unknown-calendar", "calendar").asException());
    }
}
