package io.monedero.stock.variants;

import java.util.List;
import java.util.UUID;

/**
 * What products can differ in.
 *
 * @param choices in the order in which they are offered: S, M, L
 */
public record Attribute(UUID id, String name, List<String> choices, int version) {
    public Attribute {
        choices = List.copyOf(choices);
    }
}
