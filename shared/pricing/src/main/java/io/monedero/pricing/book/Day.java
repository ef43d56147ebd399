package io.monedero.pricing.book;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** A day of the business' zone, with all that prices ask about it; found out once and kept by {@link Days}. */
final class Day {
    static final int BEGIN = 0;
    static final int END = 24;

    final LocalDate date;
    final long number;
    final boolean holiday;
    /** Row of its weekday among those of working days and then of holidays. */
    final int weekRow;

    final int dateSlot;
    /** Number of the set of calendars ({@link CalendarSets}) of each slot of its minutes. */
    final int[] calendars;

    private final WallClock clock;
    private @Nullable Instant @Nullable [] begins;
    private final int year;
    private final int place;

    Day(LocalDate date, boolean holiday, int dateSlot, int[] calendars, WallClock clock) {
        this.date = date;
        this.number = date.toEpochDay();
        this.holiday = holiday;
        this.weekRow = date.getDayOfWeek().getValue() - 1 + (holiday ? Rows.WEEK : 0);
        this.dateSlot = dateSlot;
        this.calendars = calendars;
        this.clock = clock;
        this.year = date.getYear();
        this.place = placeInYear(date);
    }

    /** Whole years since the birth, 0 before it. Of who was born on 29 February, one more on 1 March (P-04). */
    int ageOf(LocalDate birth) {
        int years = year - birth.getYear();
        return Math.max(0, place < placeInYear(birth) ? years - 1 : years);
    }

    /** When an hour of the day begins. */
    Instant beginOf(int hour) {
        @Nullable Instant[] known = begins;
        if (known == null) {
            known = new Instant[END + 1];
            begins = known;
        }
        Instant begin = known[hour];
        if (begin == null) {
            LocalDateTime shown = date.plusDays(hour / END).atTime(hour % END, 0);
            begin = clock.firstMomentOf(shown);
            known[hour] = begin;
        }
        return begin;
    }

    private static int placeInYear(LocalDate date) {
        return date.getMonthValue() * 32 + date.getDayOfMonth();
    }
}
