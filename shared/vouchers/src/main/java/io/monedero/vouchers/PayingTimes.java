package io.monedero.vouchers;

import io.monedero.kernel.Require;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * When one can pay with a voucher, by the calendar and clock of the business (V-02); what is null or empty does not matter.
 *
 * @param weekdays of the moment itself: an hour after midnight is the next day's, as for prices
 * @param fromHour inclusive
 * @param toHour exclusive; before {@code fromHour} the window goes over midnight; 00:00 is the end of the day;
 *     {@code hours-empty} where it is {@code fromHour}
 */
public record PayingTimes(
        @Nullable Validity validity,
        Set<DayOfWeek> weekdays,
        @Nullable LocalTime fromHour,
        @Nullable LocalTime toHour) {
    public PayingTimes {
        weekdays = Set.copyOf(weekdays);
        boolean sometimes = fromHour == null || !fromHour.equals(toHour);
        Require.that(sometimes, "hours-empty", "toHour", String.valueOf(toHour));
    }

    public static PayingTimes always() {
        return new PayingTimes(null, Set.of(), null, null);
    }
}
