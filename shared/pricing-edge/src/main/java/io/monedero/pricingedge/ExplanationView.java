package io.monedero.pricingedge;

import io.micronaut.serde.annotation.Serdeable;
import io.monedero.pricing.Explanation;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Why a line has its price (P-12).
 *
 * @param winner name of the price that won; {@code standard} for the product's own
 * @param refused the prices that were looked at before it
 * @param cutAtZero whether the winner would have made the price less than 0
 * @param promotion in which the line takes part
 * @param sentences the same in words of the caller's language
 */
@Serdeable
public record ExplanationView(
        String winner,
        List<RefusedPriceView> refused,
        boolean cutAtZero,
        @Nullable String promotion,
        List<String> sentences) {
    public static ExplanationView of(Explanation explanation, Locale language) {
        return new ExplanationView(
                explanation.winner(),
                explanation.refused().stream().map(RefusedPriceView::of).toList(),
                explanation.cutAtZero(),
                explanation.promotion(),
                WhyPrice.in(language).sentences(explanation));
    }

    /**
     * A price that did not win.
     *
     * @param filter the condition that refused it
     * @param wanted what the condition asks for
     * @param saw what it saw instead; empty where there was nothing
     */
    @Serdeable
    public record RefusedPriceView(String price, String filter, String wanted, String saw) {
        static RefusedPriceView of(Explanation.RefusedPrice refused) {
            return new RefusedPriceView(refused.price(), refused.filter(), refused.wanted(), refused.saw());
        }
    }
}
