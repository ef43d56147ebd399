package io.monedero.functions.invoicing;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;

/** How somebody wants a series to number its next documents. */
@Serdeable
record SeriesRequest(
        @Schema(
                description = "One run of #, the number; at most one {YYYY} or {YY}; letters, digits, / - _ . around",
                example = "FS/{YYYY}/#####")
        String format,

        @Schema(description = "Whether the first document of a year begins at the first number again")
        Boolean yearlyReset,

        @Schema(description = "Of the next numbering", example = "1")
        Long firstNumber) {}
