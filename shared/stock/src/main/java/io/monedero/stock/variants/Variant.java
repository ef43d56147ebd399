package io.monedero.stock.variants;

import io.micronaut.core.annotation.Introspected;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A product made of another and of choices (C-06), with its own SKU, barcode and stock. */
@Introspected
public record Variant(
        UUID productId,
        String name,
        List<String> choices,
        @Nullable String sku,
        @Nullable String barcode,
        boolean active) {}
