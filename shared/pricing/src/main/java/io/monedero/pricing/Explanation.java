package io.monedero.pricing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a line has its price (P-12).
 *
 * @param winner name of the price that won; {@link #STANDARD} for the product's own
 * @param refused every price of the product that was scanned before it, in order of priority
 * @param cutAtZero whether the winner would have made the price less than 0 (P-02)
 * @param promotion name of the promotion in which the line takes part (P-10); null for none
 */
public record Explanation(
        String winner,
        List<RefusedPrice> refused,
        boolean cutAtZero,
        @Nullable String promotion) {
    public static final String STANDARD = "standard";

    public Explanation {
        refused = List.copyOf(refused);
    }

    public Explanation(String winner, List<RefusedPrice> refused) {
        this(winner, refused, false, null);
    }

    /** No price of the business stood before the product's own. */
    public static Explanation standard() {
        return new Explanation(STANDARD, List.of());
    }

    /** The same, of a line that takes part in the promotion; null for none. */
    public Explanation within(@Nullable String promotionName) {
        return new Explanation(winner, refused, cutAtZero, promotionName);
    }

    /**
     * A price that did not win.
     *
     * @param price its name
     * @param filter the condition that refused it, by the code of {@link io.monedero.pricing.book.Filter}
     * @param saw the value that the condition refused, as the quote had it; empty where there was none
     * @param wanted the value that the condition asks for
     */
    public record RefusedPrice(String price, String filter, String saw, String wanted) {}
}
