package io.monedero.pricing.book;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a cart costs by the book.
 *
 * @param decisions one for each item, in their order
 * @param promotion what comes off besides; null where none applies, and always outside the web channel
 */
public record CartQuote(List<Decision> decisions, @Nullable AppliedPromotion promotion) {
    public CartQuote {
        decisions = List.copyOf(decisions);
    }

    /** Name of the promotion in which a cart line takes part, or null. */
    public @Nullable String promotionOf(int line) {
        return promotion != null && promotion.shares().stream().anyMatch(share -> share.line() == line)
                ? promotion.promotion().name()
                : null;
    }
}
