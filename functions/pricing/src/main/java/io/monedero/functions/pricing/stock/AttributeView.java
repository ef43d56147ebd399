package io.monedero.functions.pricing.stock;

import io.micronaut.serde.annotation.Serdeable;
import io.monedero.stock.variants.Attribute;
import java.util.List;
import java.util.UUID;

/** An attribute as the API shows it. */
@Serdeable
record AttributeView(UUID id, String name, List<String> choices) {
    static AttributeView of(Attribute attribute) {
        return new AttributeView(attribute.id(), attribute.name(), attribute.choices());
    }
}
