package io.monedero.functions.backoffice.catalogue;

import io.monedero.catalog.Tax;
import io.monedero.catalog.TaxDetails;
import io.monedero.functions.backoffice.Form;
import io.monedero.functions.backoffice.Page;
import org.jspecify.annotations.Nullable;

/**
 * The form of a tax with its present values.
 *
 * @param tax null for a new one
 */
public record TaxForm(@Nullable Tax tax) {

    static TaxDetails details(Form form) {
        return new TaxDetails(form.text("name"), form.percentage("rate"));
    }

    public String rate(Page page) {
        return tax == null ? "" : page.typeable(tax.details().rate().value());
    }
}
