package io.monedero.stock;

import io.micronaut.core.annotation.Introspected;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who delivers goods. */
@Introspected
public record Supplier(
        UUID supplierId,
        String name,
        String contact,
        @Nullable String email,
        String phone,
        boolean active,
        int version) {}
