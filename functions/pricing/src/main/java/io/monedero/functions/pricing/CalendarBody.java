package io.monedero.functions.pricing;

import io.micronaut.serde.annotation.Serdeable;
import io.monedero.pricing.book.Calendar;
import io.monedero.web.Given;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A calendar as somebody wants it. */
@Serdeable
record CalendarBody(
        String name,

        @Schema(description = "A moment is in the calendar when one of them has it; at least one")
        List<RangeBody> ranges) {
    List<Calendar.Range> wanted() {
        List<RangeBody> given = Given.list(ranges, "ranges");
        return IntStream.range(0, given.size())
                .mapToObj(place -> Given.within("ranges[" + place + "]", given.get(place)::range))
                .toList();
    }

    /** Days and, on each of them, hours; what is left out is open. */
    @Serdeable
    record RangeBody(
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Schema(example = "16:00") @Nullable String fromHour,

            @Schema(description = "Not any more from then on; before fromHour: over midnight") @Nullable
            String toHour) {
        static RangeBody of(Calendar.Range range) {
            return new RangeBody(
                    range.from(),
                    range.to(),
                    Objects.toString(range.fromHour(), null),
                    Objects.toString(range.toHour(), null));
        }

        Calendar.Range range() {
            return new Calendar.Range(from, to, Given.hour(fromHour, "fromHour"), Given.hour(toHour, "toHour"));
        }
    }
}
