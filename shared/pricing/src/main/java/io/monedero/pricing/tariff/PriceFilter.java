package io.monedero.pricing.tariff;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which prices are wanted; null where it does not matter.
 *
 * @param text part of the name or of the product's name, or a whole tag
 * @param productId those that are for this product, also by a tag of it
 * @param calendarId those that use the calendar
 */
public record PriceFilter(
        @Nullable String text,
        @Nullable UUID productId,
        @Nullable UUID calendarId,
        @Nullable Boolean active) {
    public static PriceFilter none() {
        return new PriceFilter(null, null, null, null);
    }
}
