package io.monedero.pricing.review;

import io.monedero.pricing.book.Holidays;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Days between which no price makes a difference: of the same stretch, weekday, and holidays or not. Of stretches that end,
 * only the classes that have a day; what begins or ends never is taken to have all.
 */
final class DayClasses {
    private static final int KINDS = 14;
    private static final long LONGEST = 10_000;
    private static final int LOOKED_AHEAD = 3 * 366;

    private final Cuts cuts;
    private final Holidays holidays;
    private final LocalDate today;
    private final BitSet existing = new BitSet();
    private final Map<Integer, LocalDate> samples = new HashMap<>();

    /** @param today what days are chosen for examples from, where there is one */
    DayClasses(LongStream ends, Holidays holidays, LocalDate today) {
        this.cuts = Cuts.at(ends);
        this.holidays = holidays;
        this.today = today;
        for (int slot = 0; slot < cuts.count(); slot++) {
            long start = cuts.start(slot);
            long end = cuts.end(slot);
            if (start == Long.MIN_VALUE || end == Long.MAX_VALUE || end - start > LONGEST) {
                existing.set(slot * KINDS, (slot + 1) * KINDS);
                long near = Math.clamp(today.toEpochDay(), start, end - 1);
                note(
                        Math.max(start, near - (end == Long.MAX_VALUE ? 0 : LOOKED_AHEAD)),
                        Math.min(end, near + LOOKED_AHEAD));
            } else {
                note(start, end);
            }
        }
    }

    BitSet all() {
        return existing;
    }

    int of(LocalDate day) {
        return cuts.of(day.toEpochDay()) * KINDS + 2 * (day.getDayOfWeek().getValue() - 1) + (holidays.on(day) ? 1 : 0);
    }

    /** @param weekdays empty for all */
    BitSet of(@Nullable LocalDate from, @Nullable LocalDate to, Set<DayOfWeek> weekdays, @Nullable Boolean holiday) {
        BitSet days = new BitSet();
        cuts.between(from(from), until(to)).stream().forEach(slot -> {
            for (DayOfWeek weekday : weekdays.isEmpty() ? Set.of(DayOfWeek.values()) : weekdays) {
                int kind = slot * KINDS + 2 * (weekday.getValue() - 1);
                days.set(kind, holiday == null || !holiday);
                days.set(kind + 1, holiday == null || holiday);
            }
        });
        days.and(existing);
        return days;
    }

    /** A day of each of the classes that has one near: first those to come, the next before the later, then those gone by. */
    Stream<LocalDate> samples(BitSet classes) {
        return classes.stream()
                .mapToObj(samples::get)
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing((LocalDate day) -> day.isBefore(today))
                        .thenComparing(Comparator.naturalOrder()));
    }

    static long from(@Nullable LocalDate from) {
        return from == null ? Long.MIN_VALUE : from.toEpochDay();
    }

    static long until(@Nullable LocalDate to) {
        return to == null ? Long.MAX_VALUE : to.toEpochDay() + 1;
    }

    private void note(long from, long until) {
        for (long number = from; number < until; number++) {
            LocalDate day = LocalDate.ofEpochDay(number);
            int days = of(day);
            existing.set(days);
            LocalDate known = samples.get(days);
            if (known == null || known.isBefore(today)) {
                samples.put(days, day);
            }
        }
    }
}
