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

    /**
     * One line of it.
     *
     * @param discount what staff give on top of any price
     * @param useAt when it is used, such as the tee time; null where it has no such moment
     * @param minutes how long it lasts, 1 to 10,080; null where it has no duration
     */
    public record Item(
            UUID productId,
            BigDecimal quantity,
            Discount discount,
            @Nullable Instant useAt,
            @Nullable Integer minutes) {
        /** Something without a moment of use and without a duration. */
        public Item(UUID productId, BigDecimal quantity, Discount discount) {
            this(productId, quantity, discount, null, null);
        }

        public static Item of(UUID productId, long quantity) {
            return new Item(productId, BigDecimal.valueOf(quantity), Discount.none());
        }
    }
}
