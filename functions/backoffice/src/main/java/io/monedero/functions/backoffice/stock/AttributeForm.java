package io.monedero.functions.backoffice.stock;

import io.monedero.functions.backoffice.Form;
import io.monedero.stock.variants.Attribute;
import io.monedero.stock.variants.AttributeDetails;
import org.jspecify.annotations.Nullable;

/**
 * An attribute with its present values.
 *
 * @param attribute null for a new one
 */
public record AttributeForm(@Nullable Attribute attribute) {
    static AttributeDetails details(Form form) {
        return new AttributeDetails(form.text("name"), form.words("choices"));
    }

    public String choices() {
        return attribute == null ? "" : String.join(", ", attribute.choices());
    }
}
