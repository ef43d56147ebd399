package io.monedero.functions.pricing;

import io.micronaut.serde.annotation.Serdeable;
import io.monedero.booking.Opening;
import io.monedero.kernel.Refusal;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;

/** When something can be booked on a weekday. */
@Serdeable
record OpeningBody(
        @Schema(type = "string", example = "monday") String weekday,

        @Schema(type = "string", example = "09:00", description = "From this time on")
        String from,

        @Schema(type = "string", example = "21:00", description = "Before this time; 00:00 is the end of the day")
        String to) {
    static OpeningBody of(Opening opening) {
        return new OpeningBody(
                opening.weekday().name().toLowerCase(Locale.ROOT),
                opening.from().toString(),
                opening.to().toString());
    }

    /** Refused: {@code unknown-weekday}, {@code hour-malformed}, {@code hours-crossed}. */
    Opening opening() {
        DayOfWeek day = Arrays.stream(DayOfWeek.values())
                .filter(each -> each.name().equalsIgnoreCase(weekday))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("unknown-weekday", "weekday", Map.of("value", weekday))
                        .asException());
        return new Opening(day, time(from, "from"), time(to, "to"));
    }

    private static LocalTime time(String text, String field) {
        try {
            return LocalTime.parse(text);
        } catch (DateTimeException malformed) {
            throw Refusal.invalid("hour-malformed", field, Map.of("value", text))
                    .asException();
        }
    }
}
