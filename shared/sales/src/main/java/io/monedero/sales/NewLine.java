package io.monedero.sales;

import io.monedero.pricing.Discount;
import io.monedero.pricing.QuoteRequest;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line that somebody wants on a sale; its price is found when it is added.
 *
 * @param useAt when it is used, where that is not now
 * @param minutes how long it lasts (P-09), 1 to 10,080; null where it has no duration
 */
public record NewLine(
        UUID productId,
        BigDecimal quantity,
        Discount discount,
        @Nullable UUID professionalId,
        @Nullable Instant useAt,
        @Nullable Integer minutes) {

    public static NewLine of(UUID productId, long quantity) {
        return new NewLine(productId, BigDecimal.valueOf(quantity), Discount.none(), null, null, null);
    }

    QuoteRequest.Item item() {
        return new QuoteRequest.Item(productId, quantity, discount, useAt, minutes);
    }
}
