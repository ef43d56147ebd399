package io.monedero.functions.pricing;

import io.micronaut.core.bind.annotation.Bindable;
import io.micronaut.serde.annotation.Serdeable;
import io.monedero.booking.BookingLimits;
import io.monedero.booking.BookingTypeDetails;
import io.monedero.booking.Opening;
import io.monedero.booking.ResourceKind;
import io.monedero.kernel.Refusal;
import io.monedero.kernel.Refused;
import io.monedero.web.Given;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A type of booking as somebody wants it. */
@Serdeable
record BookingTypeRequest(
        String name,

        @Schema(description = "What a booking sells: its prices and taxes are the booking's")
        UUID productId,

        @Schema(
                type = "string",
                allowableValues = {"court", "tee", "room", "professional", "other"})
        String resource,

        @Schema(description = "The durations in minutes that can be booked", example = "[60, 90]") @Nullable
        List<Integer> minutes,

        @Schema(description = "How many take part in one booking") @Bindable(defaultValue = "1")
        Integer capacity,

        @Schema(description = "When it can be booked; none is never") @Nullable
        List<OpeningBody> openings,

        @Schema(description = "Bookings of one customer on a day; none for any number") @Nullable
        Integer perDay,

        @Schema(description = "Bookings of one customer in a week; none for any number") @Nullable
        Integer perWeek,

        @Schema(
                type = "string",
                example = "PT24H",
                description = "A customer may cancel until so long before the start; none for never")
        @Nullable
        String cancelBefore,

        @Bindable(defaultValue = "true") Boolean active) {

    /** Refused as {@link BookingTypeDetails}, and {@code unknown-resource}, {@code duration-malformed}. */
    BookingTypeDetails details() {
        return new BookingTypeDetails(
                name,
                productId,
                ResourceKind.of(resource)
                        .orElseThrow(() -> Refusal.invalid("unknown-resource", "resource", Map.of("value", resource))
                                .asException()),
                Given.list(minutes, "minutes"),
                capacity,
                wantedOpenings(),
                new BookingLimits(perDay, perWeek, limit()),
                active);
    }

    private List<Opening> wantedOpenings() {
        List<OpeningBody> given = Given.list(openings, "openings");
        return IntStream.range(0, given.size())
                .mapToObj(index -> {
                    try {
                        return given.get(index).opening();
                    } catch (Refused refused) {
                        throw refused.refusal().at("openings[" + index + "]").asException();
                    }
                })
                .toList();
    }

    private @Nullable Duration limit() {
        if (cancelBefore == null) {
            return null;
        }
        try {
            return Duration.parse(cancelBefore);
        } catch (DateTimeException malformed) {
            throw Refusal.invalid("duration-malformed", "cancelBefore", Map.of("value", cancelBefore))
                    .asException();
        }
    }
}
