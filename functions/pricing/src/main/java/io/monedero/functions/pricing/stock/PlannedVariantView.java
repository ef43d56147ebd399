package io.monedero.functions.pricing.stock;

import io.micronaut.serde.annotation.Serdeable;
import io.monedero.stock.variants.PlannedVariant;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A variant that would be made, or is there. */
@Serdeable
record PlannedVariantView(
        List<String> choices,
        String name,
        @Nullable String sku,
        @Nullable String barcode,

        @Schema(description = "Of the one that exists") @Nullable
        UUID productId) {
    static PlannedVariantView of(PlannedVariant variant) {
        return new PlannedVariantView(
                variant.choices(), variant.name(), variant.sku(), variant.barcode(), variant.productId());
    }
}
