package io.monedero.pricing.book;

import io.monedero.kernel.Require;
import java.util.Set;
import java.util.UUID;

/** What a price is for, or what a promotion wants in the cart (P-03, P-10). */
public sealed interface Target {

    /** One product. */
    record OneProduct(UUID productId) implements Target {}

    /** Every product that carries the tag; {@code text-length} unless 1 to 40 characters. */
    record TaggedProducts(String tag) implements Target {
        public TaggedProducts {
            tag = Require.text(tag, "tag", 1, 40);
        }
    }

    /** Whether a product with these tags is meant. */
    default boolean takes(UUID productId, Set<String> tags) {
        return switch (this) {
            case OneProduct(UUID wanted) -> wanted.equals(productId);
            case TaggedProducts(String tag) -> tags.contains(tag);
        };
    }
}
