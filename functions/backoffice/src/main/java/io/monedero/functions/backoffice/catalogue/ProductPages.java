package io.monedero.functions.backoffice.catalogue;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.monedero.catalog.Product;
import io.monedero.catalog.ProductFilter;
import io.monedero.catalog.Products;
import io.monedero.catalog.Subfamilies;
import io.monedero.catalog.Subfamily;
import io.monedero.catalog.Taxes;
import io.monedero.functions.backoffice.Form;
import io.monedero.functions.backoffice.Option;
import io.monedero.functions.backoffice.Page;
import io.monedero.functions.backoffice.Pages;
import io.monedero.tenancy.Permission;
import io.monedero.web.Cursor;
import io.monedero.web.PageOf;
import io.monedero.web.Paging;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** C-04: what the business sells. */
@Hidden
@Controller("/{tenant}/admin/products")
@Secured(SecurityRule.IS_AUTHENTICATED)
class ProductPages {
    private static final String PLACE = "products";

    private final Products products;
    private final Subfamilies subfamilies;
    private final Taxes taxes;
    private final Pages pages;

    ProductPages(Products products, Subfamilies subfamilies, Taxes taxes, Pages pages) {
        this.products = products;
        this.subfamilies = subfamilies;
        this.taxes = taxes;
        this.pages = pages;
    }

    @Get
    HttpResponse<String> list(Page page) {
        page.allowedTo(Permission.MANAGE_CATALOGUE);
        ProductFilter filter = filter(page.filters());
        Paging paging = page.paging();
        UUID after = paging.after(1).map(cursor -> cursor.id(0)).orElse(null);
        PageOf<Product> found = paging.page(
                products.list(page.tenant(), filter, after, paging.rows()),
                Function.identity(),
                product -> Cursor.after(product.id()));
        boolean filtered = !filter.equals(ProductFilter.none());
        return pages.show("catalogue/products.jte", page, new ProductList(found, choices(page), filtered));
    }

    @Get("/new")
    MutableHttpResponse<String> blank(Page page) {
        page.allowedTo(Permission.MANAGE_CATALOGUE);
        return form(page, null);
    }

    @Post("/new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<String> add(Page page, Form form) {
        page.allowedTo(Permission.MANAGE_CATALOGUE);
        return pages.send(page, form, this::blank, () -> {
            products.create(page.tenant(), ProductForm.details(form, page.tenant()));
            return page.done(PLACE, "product-added");
        });
    }

    @Get("/{id}")
    MutableHttpResponse<String> present(Page page, @PathVariable UUID id) {
        page.allowedTo(Permission.MANAGE_CATALOGUE);
        return form(page, products.get(page.tenant(), id));
    }

    @Post("/{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<String> change(Page page, Form form, @PathVariable UUID id) {
        page.allowedTo(Permission.MANAGE_CATALOGUE);
        return pages.send(page, form, again -> present(again, id), () -> {
            products.update(page.tenant(), id, form.version(), ProductForm.details(form, page.tenant()));
            return page.done(PLACE, "saved");
        });
    }

    private MutableHttpResponse<String> form(Page page, @Nullable Product product) {
        ProductForm content =
                new ProductForm(product, choices(page), taxes.all(page.tenant().id()));
        return pages.show("catalogue/product.jte", page, content);
    }

    private List<Option> choices(Page page) {
        return subfamilies.all(page.tenant().id()).stream()
                .map(each -> new Option(each.id().toString(), name(each)))
                .toList();
    }

    private static String name(Subfamily subfamily) {
        String name = subfamily.details().name();
        return name.equals(subfamily.familyName()) ? name : subfamily.familyName() + " · " + name;
    }

    static ProductFilter filter(Form asked) {
        return new ProductFilter(
                asked.has("q") ? asked.text("q") : null,
                asked.optionalId("subfamilyId"),
                asked.has("active") ? Boolean.valueOf(asked.text("active")) : null,
                null);
    }
}
