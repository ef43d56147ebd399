package io.monedero.functions.backoffice.catalogue;

import io.monedero.catalog.Family;
import io.monedero.catalog.FamilyDetails;
import io.monedero.functions.backoffice.Form;
import org.jspecify.annotations.Nullable;

/**
 * The form of a family with its present values.
 *
 * @param family null for a new one
 */
public record FamilyForm(@Nullable Family family) {

    static FamilyDetails details(Form form) {
        return new FamilyDetails(form.text("name"), form.optional("code"), form.has("manageStock"));
    }
}
