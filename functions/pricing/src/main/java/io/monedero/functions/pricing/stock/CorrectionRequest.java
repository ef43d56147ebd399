package io.monedero.functions.pricing.stock;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What got lost, broken or found. */
@Serdeable
record CorrectionRequest(
        @Schema(description = "Negative for what is gone", example = "-2")
        String quantity,

        @Schema(description = "Why") String note,

        @Schema(description = "Where; the first location where none is named") @Nullable
        UUID locationId) {}
