package io.monedero.functions.backoffice.stock;

import io.monedero.functions.backoffice.Form;
import io.monedero.stock.Supplier;
import io.monedero.stock.SupplierDetails;
import org.jspecify.annotations.Nullable;

/**
 * A supplier with its present values.
 *
 * @param supplier null for a new one
 */
public record SupplierForm(@Nullable Supplier supplier) {
    static SupplierDetails details(Form form) {
        return new SupplierDetails(
                form.text("name"),
                form.optional("contact"),
                form.optional("email"),
                form.optional("phone"),
                form.has("active"));
    }
}
