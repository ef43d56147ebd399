package io.monedero.sales;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import io.monedero.pricing.Explanation;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An {@link Explanation} as sales and invoices keep it in their JSON (P-12). What is written once must be readable for ever:
 * fields may be added, never renamed; lines sold before there were dynamic prices have neither of the last two.
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
public record KeptExplanation(
        String winner,
        List<Refused> refused,
        @Nullable Boolean cutAtZero,
        @Nullable String promotion) {
    public static KeptExplanation of(Explanation explanation) {
        return new KeptExplanation(
                explanation.winner(),
                explanation.refused().stream()
                        .map(price -> new Refused(price.price(), price.filter(), price.saw(), price.wanted()))
                        .toList(),
                explanation.cutAtZero(),
                explanation.promotion());
    }

    public Explanation explanation() {
        return new Explanation(
                winner,
                refused.stream()
                        .map(price -> new Explanation.RefusedPrice(
                                price.price, price.filter, price.saw, Objects.requireNonNullElse(price.wanted, "")))
                        .toList(),
                Boolean.TRUE.equals(cutAtZero),
                promotion);
    }

    /** A price that did not win. */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record Refused(
            String price,
            String filter,
            String saw,
            @Nullable String wanted) {}
}
