package io.monedero.booking;

import io.monedero.kernel.Require;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What a customer may do; null is no limit, but for the last.
 *
 * @param perDay bookings on one day, 1 to 100, else {@code booking-limit-outside}
 * @param perWeek bookings in one week, 1 to 500, else {@code booking-limit-outside}; {@code limits-crossed} below {@code perDay}
 * @param cancelBefore a booking may be cancelled until so long before its start, up to 366 days, else
 *     {@code booking-limit-outside}; null for never
 */
public record BookingLimits(
        @Nullable Integer perDay,
        @Nullable Integer perWeek,
        @Nullable Duration cancelBefore) {
    private static final Duration YEAR = Duration.ofDays(366);

    public BookingLimits {
        within(perDay, 100, "perDay");
        within(perWeek, 500, "perWeek");
        Require.that(
                perDay == null || perWeek == null || perDay <= perWeek,
                "limits-crossed",
                "perWeek",
                perDay + " > " + perWeek);
        Require.that(
                cancelBefore == null || (!cancelBefore.isNegative() && cancelBefore.compareTo(YEAR) <= 0),
                "booking-limit-outside",
                "cancelBefore",
                String.valueOf(cancelBefore));
    }

    public static BookingLimits none() {
        return new BookingLimits(null, null, null);
    }

    private static void within(@Nullable Integer limit, int most, String field) {
        Require.that(
                limit == null || (limit >= 1 && limit <= most), "booking-limit-outside", field, String.valueOf(limit));
    }
}
