package io.monedero.pricing.book;

import io.monedero.pricing.book.Calendar.Range;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Which calendars may have a moment, as the number of their set: calendars change together, so that there are few sets. Of
 * each slot of minutes all calendars count that have a moment of it. Where there are more than {@link #MOST} sets, the rest
 * share the last number, and a price with a calendar is tested by itself.
 */
final class CalendarSets {
    static final int MOST = 64;

    private final List<Calendar> calendars;
    private final Slots minutes;
    private final List<Set<UUID>> sets = new ArrayList<>();
    /** By the ranges that are open on a day, the number of each slot's set. */
    private final Map<List<Range>, int[]> numbers = new HashMap<>();

    CalendarSets(Collection<Calendar> calendars, Slots minutes) {
        this.calendars = List.copyOf(calendars);
        this.minutes = minutes;
        Map<Set<UUID>, Integer> known = new HashMap<>();
        for (LocalDate day : daysOfChange()) {
            numbers.computeIfAbsent(open(day), open -> numbered(open, known));
        }
    }

    int count() {
        return Math.min(sets.size(), MOST);
    }

    boolean exact() {
        return sets.size() <= MOST;
    }

    /** Whether a moment of the numbered set may be in the calendar. */
    boolean has(int number, UUID calendar) {
        return sets.subList(number, number == MOST - 1 ? sets.size() : number + 1).stream()
                .anyMatch(set -> set.contains(calendar));
    }

    /** The number of the set of each slot of minutes on a day. */
    int[] on(LocalDate day) {
        return java.util.Objects.requireNonNull(numbers.get(open(day)), "a day between two changes is as the first");
    }

    /** Ranges begin and end on these days; before them all, those are open that have no beginning. */
    private Set<LocalDate> daysOfChange() {
        Set<LocalDate> days = new TreeSet<>(Set.of(LocalDate.MIN));
        for (Calendar calendar : calendars) {
            for (Range range : calendar.ranges()) {
                add(days, range.from());
                add(days, range.to() == null ? null : range.to().plusDays(1));
            }
        }
        return days;
    }

    private static void add(Set<LocalDate> days, @Nullable LocalDate day) {
        if (day != null) {
            days.add(day);
        }
    }

    private List<Range> open(LocalDate day) {
        return calendars.stream()
                .flatMap(calendar -> calendar.ranges().stream())
                .filter(range -> DayRange.include(range.from(), range.to(), day))
                .toList();
    }

    private int[] numbered(List<Range> open, Map<Set<UUID>, Integer> known) {
        return IntStream.range(0, minutes.count())
                .map(slot -> Math.min(MOST - 1, known.computeIfAbsent(calendarsOf(open, slot), set -> {
                    sets.add(set);
                    return sets.size() - 1;
                })))
                .toArray();
    }

    private Set<UUID> calendarsOf(List<Range> open, int slot) {
        Set<UUID> found = new HashSet<>();
        for (Calendar calendar : calendars) {
            if (calendar.ranges().stream().anyMatch(range -> open.contains(range) && touches(range, slot))) {
                found.add(calendar.id());
            }
        }
        return found;
    }

    private boolean touches(Range range, int slot) {
        return Dimensions.hours(range).stream()
                .anyMatch(hours -> hours.first(minutes) <= slot && slot <= hours.last(minutes));
    }
}
