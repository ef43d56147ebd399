package io.monedero.pricing.book;

import io.monedero.kernel.Require;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Stretches of days, both ends included, open where an end is null. */
final class DayRange {
    private DayRange() {}

    /** Refuses an end before its start: {@code ends-before-start}. */
    static void refuseCrossed(@Nullable LocalDate from, @Nullable LocalDate to) {
        Require.that(from == null || to == null || !to.isBefore(from), "ends-before-start", "to", from + " > " + to);
    }

    static boolean include(@Nullable LocalDate from, @Nullable LocalDate to, LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    /** The same in days since 1970. */
    static Stretch stretch(@Nullable LocalDate from, @Nullable LocalDate to) {
        return new Stretch(
                from == null ? Long.MIN_VALUE : from.toEpochDay(), to == null ? Long.MAX_VALUE : to.toEpochDay() + 1);
    }
}
