package io.monedero.pricing.book;

import io.monedero.kernel.Require;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** Windows of the day: from inclusive, to exclusive; over midnight where they end before they start. */
final class Hours {
    private Hours() {}

    /** Refuses a window without a moment: {@code hours-empty}. Midnight as an end is the end of the day. */
    static void refuseEmpty(@Nullable LocalTime from, @Nullable LocalTime to) {
        Require.that(from == null || !from.equals(to), "hours-empty", "toHour", String.valueOf(to));
    }

    static boolean include(@Nullable LocalTime from, @Nullable LocalTime to, LocalTime time) {
        boolean begun = from == null || !time.isBefore(from);
        boolean going = to == null || to.equals(LocalTime.MIDNIGHT) || time.isBefore(to);
        return overMidnight(from, to) ? begun || going : begun && going;
    }

    private static boolean overMidnight(@Nullable LocalTime from, @Nullable LocalTime to) {
        return from != null && to != null && !to.equals(LocalTime.MIDNIGHT) && to.isBefore(from);
    }
}
