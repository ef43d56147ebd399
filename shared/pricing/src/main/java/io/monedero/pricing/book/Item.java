package io.monedero.pricing.book;

import io.monedero.kernel.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something in a cart whose price is asked.
 *
 * @param standard what one unit costs where no price applies; of a product by duration, for its minutes already
 *     ({@link #standardFor}); not negative
 * @param useAt when it is used, such as the tee time; null where it has no such moment
 * @param minutes how long it lasts; null where it has no duration
 * @param parentId the product whose variant it is, whose prices and promotions are also its own (C-06); null for most
 */
public record Item(
        UUID productId,
        Set<String> productTags,
        BigDecimal quantity,
        Money standard,
        @Nullable Instant useAt,
        @Nullable Integer minutes,
        @Nullable UUID parentId) {
    private static final BigDecimal HOUR = BigDecimal.valueOf(60);

    public Item {
        productTags = Set.copyOf(productTags);
    }

    /** Something that is no variant. */
    public Item(
            UUID productId,
            Set<String> productTags,
            BigDecimal quantity,
            Money standard,
            @Nullable Instant useAt,
            @Nullable Integer minutes) {
        this(productId, productTags, quantity, standard, useAt, minutes, null);
    }

    /** Whether a price or a promotion with that target means it. */
    boolean isMeantBy(Target target) {
        return target.takes(productId, productTags) || (parentId != null && target.takes(parentId, Set.of()));
    }

    /** The standard price of so many minutes of a product whose price is for an hour (P-09), rounded once. */
    public static Money standardFor(Money hourly, int minutes) {
        BigDecimal exact = hourly.amount().multiply(BigDecimal.valueOf(minutes));
        return Money.rounded(
                exact.divide(HOUR, hourly.currency().getDefaultFractionDigits(), RoundingMode.HALF_UP),
                hourly.currency());
    }

    /** The same, used at that moment and lasting so long; null for neither. */
    public Item asked(@Nullable Instant use, @Nullable Integer duration) {
        return new Item(productId, productTags, quantity, standard, use, duration, parentId);
    }
}
