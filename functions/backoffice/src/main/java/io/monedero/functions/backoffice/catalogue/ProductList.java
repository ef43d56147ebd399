package io.monedero.functions.backoffice.catalogue;

import io.monedero.catalog.Product;
import io.monedero.functions.backoffice.Option;
import io.monedero.functions.backoffice.Page;
import io.monedero.web.PageOf;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The products of one page of the list.
 *
 * @param filtered whether others may exist that were not asked for
 */
public record ProductList(PageOf<Product> products, List<Option> subfamilies, boolean filtered) {

    /** Their names in one line of text. */
    public String taxes(Product product) {
        return product.taxes().stream().map(tax -> tax.details().name()).collect(Collectors.joining(", "));
    }

    public List<Option> states(Page page) {
        return List.of(
                new Option("true", page.text("products.active")), new Option("false", page.text("products.inactive")));
    }
}
