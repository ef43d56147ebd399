package io.monedero.functions.pricing.stock;

import io.micronaut.serde.annotation.Serdeable;
import io.monedero.stock.variants.Variant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A variant as the API shows it: a product of its own. */
@Serdeable
record VariantView(
        UUID productId,
        String name,
        List<String> choices,
        @Nullable String sku,
        @Nullable String barcode,
        boolean active) {
    static VariantView of(Variant variant) {
        return new VariantView(
                variant.productId(),
                variant.name(),
                variant.choices(),
                variant.sku(),
                variant.barcode(),
                variant.active());
    }
}
