package io.monedero.functions.pricing;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.annotation.QueryValue;
import io.monedero.catalog.ProductFilter;
import io.monedero.web.Given;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which products are wanted as a file. */
@Introspected
record ProductExportQuery(
        @Parameter(description = "Part of the name, or a whole barcode or tag") @Nullable @QueryValue
        String q,

        @Nullable @QueryValue UUID subfamilyId,

        @Parameter(description = "Whether it can be sold at all", schema = @Schema(type = "boolean"))
        @Nullable
        @QueryValue
        String active) {

    /** Refused: {@code choice-unknown}. */
    ProductFilter filter() {
        return new ProductFilter(q, subfamilyId, Given.truth(active, "active"), null);
    }
}
