package io.monedero.pricing.book;

import io.monedero.kernel.Require;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Windows of the day: from inclusive, to exclusive; over midnight where they end before they start. */
final class HourRange {
    private static final long MINUTE = 60_000_000_000L;

    private HourRange() {}

    /** Refuses a window without a moment: {@code hours-empty}. Midnight as an end is the end of the day. */
    static void refuseEmpty(@Nullable LocalTime from, @Nullable LocalTime to) {
        Require.that(from == null || !from.equals(to), "hours-empty", "toHour", String.valueOf(to));
    }

    static boolean include(@Nullable LocalTime from, @Nullable LocalTime to, LocalTime time) {
        boolean begun = from == null || !time.isBefore(from);
        boolean going = to == null || to.equals(LocalTime.MIDNIGHT) || time.isBefore(to);
        return overMidnight(from, to) ? begun || going : begun && going;
    }

    /** The same in minutes of the day; a minute of which the window has a part only counts whole. */
    static List<Stretch> stretches(@Nullable LocalTime from, @Nullable LocalTime to) {
        long start = from == null ? Long.MIN_VALUE : from.toNanoOfDay() / MINUTE;
        long end =
                to == null || to.equals(LocalTime.MIDNIGHT) ? Long.MAX_VALUE : Math.ceilDiv(to.toNanoOfDay(), MINUTE);
        return overMidnight(from, to)
                ? List.of(new Stretch(Long.MIN_VALUE, end), new Stretch(start, Long.MAX_VALUE))
                : List.of(new Stretch(start, end));
    }

    /** Whether {@link #stretches} says it exactly. */
    static boolean wholeMinutes(@Nullable LocalTime from, @Nullable LocalTime to) {
        return (from == null || from.toNanoOfDay() % MINUTE == 0) && (to == null || to.toNanoOfDay() % MINUTE == 0);
    }

    private static boolean overMidnight(@Nullable LocalTime from, @Nullable LocalTime to) {
        return from != null && to != null && !to.equals(LocalTime.MIDNIGHT) && to.isBefore(from);
    }
}
