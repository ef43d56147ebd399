package io.monedero.pricing;

import java.util.List;

/**
 * What lines cost at a moment (P-11, P-12), each with its explanation, and what they add up to.
 *
 * @param refusedPromotions the promotions that were tried before the one that applies, or all (P-10); empty outside the web
 *     channel
 */
public record Quote(List<PricedLine> lines, SplitBill bill, List<Explanation.RefusedPrice> refusedPromotions) {
    public Quote {
        lines = List.copyOf(lines);
        refusedPromotions = List.copyOf(refusedPromotions);
    }
}
