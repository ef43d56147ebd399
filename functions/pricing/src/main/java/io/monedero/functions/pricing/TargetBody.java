package io.monedero.functions.pricing;

import io.micronaut.serde.annotation.Serdeable;
import io.monedero.kernel.Refusal;
import io.monedero.pricing.book.Target;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a price is for, or what a promotion wants: one of the two. */
@Serdeable
record TargetBody(
        @Nullable UUID productId,

        @Schema(description = "Every product that carries it") @Nullable
        String tag) {

    static TargetBody of(Target target) {
        return switch (target) {
            case Target.OneProduct(UUID product) -> new TargetBody(product, null);
            case Target.TaggedProducts(String tag) -> new TargetBody(null, tag);
        };
    }

    /** Refused: {@code target-ambiguous}, {@code text-length} at {@code tag}. */
    Target target() {
        if (productId != null && tag == null) {
            return new Target.OneProduct(productId);
        }
        if (tag != null && productId == null) {
            return new Target.TaggedProducts(tag);
        }
        throw Refusal.invalid("target-ambiguous", "productId").asException();
    }
}
