package io.monedero.pricing.book;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Turns moments into days and times of the business' zone, and keeps the days that were asked about lately. */
final class Days {
    private static final int KEPT = 1024;
    private static final int SECONDS = 24 * 60 * 60;

    private final WallClock clock;
    private final Holidays holidays;
    private final Dimensions dimensions;
    /** By the day's number. A day never changes: a reader sees it whole, or finds it out again. */
    private final @Nullable Day[] kept = new Day[KEPT];

    Days(ZoneId zone, Holidays holidays, Dimensions dimensions) {
        this.clock = WallClock.of(zone);
        this.holidays = holidays;
        this.dimensions = dimensions;
    }

    WallMoment at(Instant instant) {
        long local = instant.getEpochSecond() + clock.offsetAt(instant);
        long number = Math.floorDiv(local, (long) SECONDS);
        int second = (int) (local - number * SECONDS);
        return new WallMoment(day(number), second, instant.getNano(), dimensions.minutesOfDay.of(second / 60));
    }

    private Day day(long number) {
        int place = (int) number & (KEPT - 1);
        Day day = kept[place];
        if (day == null || day.number != number) {
            day = found(LocalDate.ofEpochDay(number));
            kept[place] = day;
        }
        return day;
    }

    private Day found(LocalDate date) {
        return new Day(
                date, holidays.on(date), dimensions.dates.of(date.toEpochDay()), dimensions.calendars.on(date), clock);
    }
}
