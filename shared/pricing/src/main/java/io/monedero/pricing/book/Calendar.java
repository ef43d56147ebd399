package io.monedero.pricing.book;

import io.monedero.kernel.Require;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A named set of ranges that many prices use: high season, twilight (P-05). A moment is in it when one range has it.
 *
 * @param ranges at least one, or {@code calendar-without-ranges}
 */
public record Calendar(UUID id, String name, List<Range> ranges) {
    public Calendar {
        name = Require.text(name, "name", 1, 120);
        ranges = List.copyOf(ranges);
        Require.that(!ranges.isEmpty(), "calendar-without-ranges", "ranges", "");
    }

    boolean has(LocalDate day, LocalTime time) {
        for (Range range : ranges) {
            if (DayRange.include(range.from, range.to, day) && HourRange.include(range.fromHour, range.toHour, time)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Days and, on each of them, hours; null is open. Days and hours are those of {@link MomentConditions}, and refused as
     * there.
     */
    public record Range(
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable LocalTime fromHour,
            @Nullable LocalTime toHour) {
        public Range {
            DayRange.refuseCrossed(from, to);
            HourRange.refuseEmpty(fromHour, toHour);
        }
    }
}
