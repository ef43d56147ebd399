package io.monedero.stock.variants;

import java.util.List;
import java.util.UUID;

/** An attribute in which variants shall differ, and the choices that are made of it. */
public record Axis(UUID attributeId, List<String> choices) {
    public Axis {
        choices = choices.stream().distinct().toList();
    }
}
