package io.monedero.pricing.book;

import java.time.LocalTime;

/** A moment as calendar and clock of the business show it. */
final class WallMoment {
    final Day day;
    final int minuteSlot;

    private final int second;
    private final int nano;

    WallMoment(Day day, int second, int nano, int minuteSlot) {
        this.day = day;
        this.second = second;
        this.nano = nano;
        this.minuteSlot = minuteSlot;
    }

    LocalTime time() {
        return LocalTime.ofNanoOfDay(second * 1_000_000_000L + nano);
    }

    /** Number of the set of calendars that may have it ({@link CalendarSets}). */
    int calendars() {
        return day.calendars[minuteSlot];
    }

    /** The stretch of time in whose sales this moment is counted (P-07). */
    SalesWindow window(SoldIn soldIn, Per per) {
        int hour = second / 3600;
        return switch (per) {
            case HOUR -> new SalesWindow(soldIn, day.beginOf(hour), day.beginOf(hour + 1));
            case DAY -> new SalesWindow(soldIn, day.beginOf(Day.BEGIN), day.beginOf(Day.END));
        };
    }
}
