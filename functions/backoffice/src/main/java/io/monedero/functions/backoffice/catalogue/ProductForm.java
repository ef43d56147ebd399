package io.monedero.functions.backoffice.catalogue;

import io.monedero.catalog.Product;
import io.monedero.catalog.ProductDetails;
import io.monedero.catalog.Tax;
import io.monedero.functions.backoffice.Form;
import io.monedero.functions.backoffice.Option;
import io.monedero.functions.backoffice.Page;
import io.monedero.tenancy.Tenant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The form of a product with its present values.
 *
 * @param product null for a new one
 * @param taxes those that it can carry
 */
public record ProductForm(@Nullable Product product, List<Option> subfamilies, List<Tax> taxes) {

    /** Reads what was typed. Refused as {@link ProductDetails}, and for what is missing or unreadable. */
    static ProductDetails details(Form form, Tenant tenant) {
        return new ProductDetails(
                form.text("name"),
                form.id("subfamilyId"),
                form.money("price", tenant),
                form.ids("taxIds"),
                form.words("tags"),
                form.has("disbursement"),
                form.has("byDuration"),
                form.optional("barcode"),
                form.optional("accountingAccount"),
                form.has("showInPos"),
                form.has("forbidInPos"),
                form.has("active"));
    }

    public String subfamilyId() {
        boolean onlyOne = subfamilies.size() == 1;
        String usual = onlyOne ? subfamilies.getFirst().value() : "";
        return product == null ? usual : product.details().subfamilyId().toString();
    }

    public String price(Page page) {
        return product == null ? "" : page.typeable(product.details().price().amount());
    }

    public String tags() {
        return product == null ? "" : String.join(", ", product.details().tags());
    }

    /** A new product carries the highest tax, which is the usual one, until somebody unticks it. */
    public boolean carries(Tax tax) {
        return product == null
                ? tax.equals(taxes.getFirst())
                : product.details().taxIds().contains(tax.id());
    }
}
