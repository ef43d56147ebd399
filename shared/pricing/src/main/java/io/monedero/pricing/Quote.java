package io.monedero.pricing;

import java.util.List;

/** What lines cost at a moment (P-11, P-12), each with its explanation, and what they add up to. */
public record Quote(List<PricedLine> lines, SplitBill bill) {
    public Quote {
        lines = List.copyOf(lines);
    }
}
