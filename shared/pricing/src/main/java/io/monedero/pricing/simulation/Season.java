package io.monedero.pricing.simulation;

import io.monedero.kernel.Require;
import java.time.LocalDate;
import java.util.List;

/**
 * The days that are simulated.
 *
 * @param from first day
 * @param to last day; {@code ends-before-start}, {@code season-too-long} for more than 366 days
 */
public record Season(LocalDate from, LocalDate to) {
    private static final long LONGEST = 366;

    public Season {
        Require.that(!to.isBefore(from), "ends-before-start", "to", from + " > " + to);
        long days = to.toEpochDay() - from.toEpochDay() + 1;
        Require.that(days <= LONGEST, "season-too-long", "to", String.valueOf(days));
    }

    /** The seven days from that one on. */
    public static Season week(LocalDate from) {
        return new Season(from, from.plusDays(6));
    }

    public List<LocalDate> days() {
        return from.datesUntil(to.plusDays(1)).toList();
    }
}
