package io.monedero.pricing.tariff;

import io.monedero.pricing.book.Promotion;
import io.monedero.pricing.book.PromotionLine;
import io.monedero.pricing.book.Target;
import java.util.List;

/**
 * A promotion as somebody wants it (P-10). What is refused is told at {@link Promotion}.
 *
 * @param days the use dates lie within so many
 * @param lines one for each unit wanted
 * @param active whether carts are tried with it at all
 */
public record PromotionDetails(String name, int days, List<PromotionLine> lines, boolean active) {
    public PromotionDetails {
        lines = List.copyOf(lines);
    }

    List<Target> targets() {
        return lines.stream().map(PromotionLine::wanted).toList();
    }
}
