package io.monedero.pricing.book;

import java.util.List;

/**
 * The one promotion of a cart (P-10), applied once, in the way that takes most off.
 *
 * @param shares the lines that take part, in the order of the cart; also those from which nothing comes off
 */
public record AppliedPromotion(Promotion promotion, List<PromotionShare> shares) {
    public AppliedPromotion {
        shares = List.copyOf(shares);
    }
}
