package io.monedero.functions.pricing;

import io.micronaut.serde.annotation.Serdeable;
import io.monedero.booking.BookingLimits;
import io.monedero.booking.BookingType;
import io.monedero.booking.BookingTypeDetails;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A type of booking as the API shows it.
 *
 * @param soldAtDesk whether its product can be sold at the desk without booking anything, which it should not be
 */
@Serdeable
record BookingTypeView(
        UUID id,
        String name,
        UUID productId,
        String productName,
        boolean soldAtDesk,
        String resource,
        List<Integer> minutes,
        int capacity,
        List<OpeningBody> openings,
        @Nullable Integer perDay,
        @Nullable Integer perWeek,
        @Nullable String cancelBefore,
        boolean active) {
    static BookingTypeView of(BookingType type) {
        BookingTypeDetails details = type.details();
        BookingLimits limits = details.limits();
        return new BookingTypeView(
                type.id(),
                details.name(),
                details.productId(),
                type.productName(),
                type.soldAtDesk(),
                details.resource().code(),
                details.minutes(),
                details.capacity(),
                details.openings().stream().map(OpeningBody::of).toList(),
                limits.perDay(),
                limits.perWeek(),
                Objects.toString(limits.cancelBefore(), null),
                details.active());
    }
}
