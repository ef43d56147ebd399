package io.monedero.pricing.book;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * When a price applies (P-05), as calendar and clock on the wall show it in the zone of the business; null or empty is
 * always. Each condition is tested by itself on the day and the time of the tested moment: of "Friday, 22:00 to 02:00" the
 * hour after midnight is no Friday any more.
 *
 * @param basis the moment that is tested; that of ages and of sales counts as well
 * @param from first day
 * @param to last day; {@code ends-before-start} before the first
 * @param fromHour inclusive
 * @param toHour exclusive; before {@code fromHour} the window goes over midnight; 00:00 is the end of the day; the same
 *     as {@code fromHour} is {@code hours-empty}
 * @param holidays true for public holidays only, false for all other days
 * @param calendarId one of the calendars of the book
 */
public record MomentConditions(
        Moment basis,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable LocalTime fromHour,
        @Nullable LocalTime toHour,
        Set<DayOfWeek> weekdays,
        @Nullable Boolean holidays,
        @Nullable UUID calendarId) {
    private static final MomentConditions ALWAYS =
            new MomentConditions(Moment.USE, null, null, null, null, Set.of(), null, null);

    public MomentConditions {
        DayRange.refuseCrossed(from, to);
        HourRange.refuseEmpty(fromHour, toHour);
        weekdays = Set.copyOf(weekdays);
    }

    public static MomentConditions always() {
        return ALWAYS;
    }

    public MomentConditions basis(Moment wanted) {
        return new MomentConditions(wanted, from, to, fromHour, toHour, weekdays, holidays, calendarId);
    }

    public MomentConditions days(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new MomentConditions(basis, first, last, fromHour, toHour, weekdays, holidays, calendarId);
    }

    public MomentConditions hours(@Nullable LocalTime start, @Nullable LocalTime end) {
        return new MomentConditions(basis, from, to, start, end, weekdays, holidays, calendarId);
    }

    public MomentConditions weekdays(DayOfWeek... wanted) {
        return new MomentConditions(basis, from, to, fromHour, toHour, Set.of(wanted), holidays, calendarId);
    }

    public MomentConditions holidays(boolean only) {
        return new MomentConditions(basis, from, to, fromHour, toHour, weekdays, only, calendarId);
    }

    public MomentConditions calendar(UUID wanted) {
        return new MomentConditions(basis, from, to, fromHour, toHour, weekdays, holidays, wanted);
    }
}
