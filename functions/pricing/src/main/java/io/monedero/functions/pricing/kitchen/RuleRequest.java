package io.monedero.functions.pricing.kitchen;

import io.micronaut.core.bind.annotation.Bindable;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;

/** A rule as somebody wants it. */
@Serdeable
record RuleRequest(
        UUID subfamilyId,
        @Schema(description = "From where it is ordered") UUID registerId,
        UUID printerId,

        @Schema(description = "1 to 9") @Bindable(defaultValue = "1")
        Integer copies) {}
