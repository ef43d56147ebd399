package io.monedero.pricing.book;

import io.monedero.kernel.Require;
import java.util.List;
import java.util.UUID;

/**
 * What must be in a cart together, and what it takes off (P-10): "2 green fees + buggy", "7 + 1", "3 times in 7 days".
 * Its place in the list of the book is its priority.
 *
 * @param days the use dates of all that takes part lie within so many days, the first and the last included: 1 is the same
 *     day; what has no use moment fits any day; {@code promotion-days-outside} unless 1 to 3,660
 * @param lines one for each unit wanted, 1 to 50 or {@code promotion-lines-outside}; the same product may be listed several
 *     times
 */
public record Promotion(UUID id, String name, int days, List<PromotionLine> lines) {
    private static final int MOST_DAYS = 3660;
    private static final int MOST_LINES = 50;

    public Promotion {
        name = Require.text(name, "name", 1, 120);
        Require.that(days >= 1 && days <= MOST_DAYS, "promotion-days-outside", "days", String.valueOf(days));
        lines = List.copyOf(lines);
        Require.that(
                !lines.isEmpty() && lines.size() <= MOST_LINES,
                "promotion-lines-outside",
                "lines",
                String.valueOf(lines.size()));
    }
}
