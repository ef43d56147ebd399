package io.monedero.booking;

import io.monedero.kernel.Require;
import java.time.DayOfWeek;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * What staff decide about a type of booking (C-08).
 *
 * @param productId what a booking sells: its prices and taxes are the booking's
 * @param minutes the durations that can be booked, 1 to 20 of them, each 5 to 1,440, else {@code booking-minutes-outside}
 * @param capacity how many take part in one booking, 1 to 1,000, else {@code capacity-outside}
 * @param openings when it can be booked; {@code openings-overlap} where two of one weekday do; none is never
 * @param active whether it can be booked
 */
public record BookingTypeDetails(
        String name,
        UUID productId,
        ResourceKind resource,
        List<Integer> minutes,
        int capacity,
        List<Opening> openings,
        BookingLimits limits,
        boolean active) {
    private static final int MOST_DURATIONS = 20;
    private static final int DAY = 1440;

    public BookingTypeDetails {
        name = Require.text(name, "name", 1, 120);
        minutes = minutes.stream().distinct().sorted().toList();
        boolean sound = !minutes.isEmpty()
                && minutes.size() <= MOST_DURATIONS
                && minutes.stream().allMatch(each -> each >= 5 && each <= DAY);
        Require.that(sound, "booking-minutes-outside", "minutes", minutes.toString());
        Require.that(capacity >= 1 && capacity <= 1000, "capacity-outside", "capacity", String.valueOf(capacity));
        openings = openings.stream()
                .sorted(Comparator.comparing(Opening::weekday).thenComparing(Opening::from))
                .toList();
        for (int index = 1; index < openings.size(); index++) {
            boolean apart = !openings.get(index - 1).overlaps(openings.get(index));
            Require.that(
                    apart, "openings-overlap", "openings", openings.get(index).toString());
        }
    }

    /** When it can be booked on the day. */
    public List<Opening> on(DayOfWeek weekday) {
        return openings.stream().filter(each -> each.weekday() == weekday).toList();
    }
}
