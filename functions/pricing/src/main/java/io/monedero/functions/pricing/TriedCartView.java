package io.monedero.functions.pricing;

import io.micronaut.serde.annotation.Serdeable;
import io.monedero.pricing.Explanation;
import io.monedero.pricing.Quote;
import io.monedero.pricingedge.WhyPrice;
import io.monedero.tenancy.Tenant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a cart on the web would cost.
 *
 * @param promotion the one that applies; left out where none does
 * @param sentences why each promotion before it does not apply, in words of the caller's language
 */
@Serdeable
record TriedCartView(@Nullable String promotion, List<String> sentences, QuoteView quote) {
    static TriedCartView of(Tenant tenant, Quote quote, Locale language) {
        WhyPrice why = WhyPrice.in(language);
        return new TriedCartView(
                quote.lines().stream()
                        .map(line -> line.explanation())
                        .map(Explanation::promotion)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null),
                quote.refusedPromotions().stream().map(why::sentence).toList(),
                QuoteView.of(tenant, quote, language));
    }
}
