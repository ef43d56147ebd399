package io.monedero.pricing;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a price is asked for.
 *
 * @param customerId null for somebody unknown
 * @param at the moment of the purchase
 */
public record QuoteRequest(
        List<Item> lines, Channel channel, @Nullable UUID customerId, Instant at) {
    public QuoteRequest {
        lines = List.copyOf(lines);
    }

    /** One line of it; the discount is what staff give on top of any price. */
    public record Item(UUID productId, BigDecimal quantity, Discount discount) {
        public static Item of(UUID productId, long quantity) {
            return new Item(productId, BigDecimal.valueOf(quantity), Discount.none());
        }
    }
}
