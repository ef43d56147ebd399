package io.monedero.pricing.tariff;

import io.monedero.pricing.book.Target;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A target as the tables have it: one of the two. */
record TargetColumns(@Nullable UUID productId, @Nullable String productTag) {

    static TargetColumns of(Target target) {
        return switch (target) {
            case Target.OneProduct(UUID product) -> new TargetColumns(product, null);
            case Target.TaggedProducts(String tag) -> new TargetColumns(null, tag);
        };
    }

    Target target() {
        return productId == null
                ? new Target.TaggedProducts(Objects.requireNonNull(productTag))
                : new Target.OneProduct(productId);
    }
}
