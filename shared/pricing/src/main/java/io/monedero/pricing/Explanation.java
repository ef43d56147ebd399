package io.monedero.pricing;

import java.util.List;

/**
 * Why a line has its price (P-12).
 *
 * @param winner name of the price that won; {@link #STANDARD} for the product's own
 * @param refused every price that was scanned before it, in order of priority
 */
public record Explanation(String winner, List<RefusedPrice> refused) {
    public static final String STANDARD = "standard";

    public Explanation {
        refused = List.copyOf(refused);
    }

    /** No price of the business stood before the product's own. */
    public static Explanation standard() {
        return new Explanation(STANDARD, List.of());
    }

    /**
     * A price that did not win.
     *
     * @param price its name
     * @param filter the condition that refused it
     * @param saw the value that the condition refused, as the quote had it
     */
    public record RefusedPrice(String price, String filter, String saw) {}
}
