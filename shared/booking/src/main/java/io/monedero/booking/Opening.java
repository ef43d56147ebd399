package io.monedero.booking;

import io.monedero.kernel.Require;
import java.time.DayOfWeek;
import java.time.LocalTime;

/**
 * When something can be booked on a weekday.
 *
 * @param from inclusive
 * @param to exclusive; 00:00 is the end of the day; {@code hours-crossed} unless it is later than {@code from}
 */
public record Opening(DayOfWeek weekday, LocalTime from, LocalTime to) {
    public Opening {
        boolean later = to.equals(LocalTime.MIDNIGHT) || to.isAfter(from);
        Require.that(later, "hours-crossed", "to", from + "–" + to);
    }

    boolean overlaps(Opening other) {
        return weekday == other.weekday && startsBeforeEndOf(other) && other.startsBeforeEndOf(this);
    }

    private boolean startsBeforeEndOf(Opening other) {
        return other.to.equals(LocalTime.MIDNIGHT) || from.isBefore(other.to);
    }
}
