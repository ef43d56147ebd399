package io.monedero.pricing.book;

import io.monedero.kernel.Require;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Stretches of days, both ends included, open where an end is null. */
final class Days {
    private Days() {}

    /** Refuses an end before its start: {@code ends-before-start}. */
    static void refuseCrossed(@Nullable LocalDate from, @Nullable LocalDate to) {
        Require.that(from == null || to == null || !to.isBefore(from), "ends-before-start", "to", from + " > " + to);
    }

    static boolean include(@Nullable LocalDate from, @Nullable LocalDate to, LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }
}
