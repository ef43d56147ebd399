package io.monedero.functions.pricing;

import io.micronaut.serde.annotation.Serdeable;
import io.monedero.catalog.TaxDetails;
import io.monedero.kernel.Percentage;
import io.monedero.web.Given;
import io.swagger.v3.oas.annotations.media.Schema;

/** A tax as somebody wants it. */
@Serdeable
record TaxRequest(
        @Schema(description = "As documents show it", example = "IVA 21 %")
        String name,

        @Schema(description = "Percent of the net amount; negative for a withholding", example = "21")
        String rate) {
    /** Refused: {@code number-malformed}, {@code percentage-outside}, {@code text-length}. */
    TaxDetails details() {
        return new TaxDetails(name, Percentage.of(Given.number(rate, "rate"), "rate"));
    }
}
