package io.monedero.functions.pricing;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where something is dragged to. */
@Serdeable
record MoveRequest(
        @Schema(description = "The one that it shall stand before; left out for the last place") @Nullable
        UUID before) {}
