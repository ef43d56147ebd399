package io.monedero.sales;

import io.monedero.pricing.Discount;
import io.monedero.pricing.QuoteRequest;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A line that somebody wants on a sale; its price is found when it is added. */
public record NewLine(
        UUID productId,
        BigDecimal quantity,
        Discount discount,
        @Nullable UUID professionalId,
        @Nullable Instant useAt) {

    public static NewLine of(UUID productId, long quantity) {
        return new NewLine(productId, BigDecimal.valueOf(quantity), Discount.none(), null, null);
    }

    QuoteRequest.Item item() {
        return new QuoteRequest.Item(productId, quantity, discount, useAt, null);
    }
}
