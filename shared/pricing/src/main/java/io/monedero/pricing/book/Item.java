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
 *     ({@link #standard(Money, boolean, Integer)}); not negative
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
    public boolean isMeantBy(Target target) {
        return target.takes(productId, productTags) || (parentId != null && target.takes(parentId, Set.of()));
    }

    /**
     * What one unit costs where no price applies, rounded once: of a product by duration, whose price is for an hour, what so
     * many minutes cost (P-09); for an hour where the minutes are not known.
     */
    public static Money standard(Money price, boolean byDuration, @Nullable Integer minutes) {
        if (!byDuration || minutes == null) {
            return price;
        }
        BigDecimal exact = price.amount().multiply(BigDecimal.valueOf(minutes));
        return Money.rounded(
                exact.divide(HOUR, price.currency().getDefaultFractionDigits(), RoundingMode.HALF_UP),
                price.currency());
    }

    /** The same, used at that moment and lasting so long; null for neither. */
    public Item asked(@Nullable Instant use, @Nullable Integer duration) {
        return new Item(productId, productTags, quantity, standard, use, duration, parentId);
    }
}
