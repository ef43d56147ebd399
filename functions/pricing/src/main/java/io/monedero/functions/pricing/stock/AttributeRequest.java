package io.monedero.functions.pricing.stock;

import io.micronaut.serde.annotation.Serdeable;
import io.monedero.stock.variants.AttributeDetails;
import io.monedero.web.Given;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An attribute as somebody wants it. */
@Serdeable
record AttributeRequest(
        @Schema(example = "Size") String name,

        @Schema(description = "In the order in which they are offered", example = "[\"S\", \"M\", \"L\"]") @Nullable
        List<String> choices) {
    AttributeDetails details() {
        return new AttributeDetails(name, Given.list(choices, "choices"));
    }
}
