package io.monedero.functions.pricing;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.annotation.QueryValue;
import io.monedero.pricing.tariff.PriceFilter;
import io.monedero.web.Given;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which prices are wanted. */
@Introspected
record PriceQuery(
        @Parameter(description = "Part of its name or of its product's, or a whole tag") @Nullable @QueryValue
        String q,

        @Parameter(description = "Those that are for this product, also by a tag of it") @Nullable @QueryValue
        UUID productId,

        @Nullable @QueryValue UUID calendarId,

        @Parameter(description = "Whether it is scanned at all", schema = @Schema(type = "boolean"))
        @Nullable
        @QueryValue
        String active) {
    /** Refused: {@code choice-unknown}. */
    PriceFilter filter() {
        return new PriceFilter(q, productId, calendarId, Given.truth(active, "active"));
    }
}
