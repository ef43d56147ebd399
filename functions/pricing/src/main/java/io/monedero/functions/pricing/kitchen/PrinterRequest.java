package io.monedero.functions.pricing.kitchen;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;

/** A printer as somebody wants it. */
@Serdeable
record PrinterRequest(
        String name,
        @Schema(description = "Where it stands, for ever") UUID locationId) {}
