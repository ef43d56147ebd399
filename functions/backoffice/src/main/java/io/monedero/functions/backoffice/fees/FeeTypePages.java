package io.monedero.functions.backoffice.fees;

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
import io.monedero.fees.FeeType;
import io.monedero.fees.FeeTypes;
import io.monedero.functions.backoffice.Form;
import io.monedero.functions.backoffice.Option;
import io.monedero.functions.backoffice.Page;
import io.monedero.functions.backoffice.Pages;
import io.monedero.tenancy.Permission;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** F-01: the fees that a business offers. */
@Hidden
@Controller("/{tenant}/admin/fee-types")
@Secured(SecurityRule.IS_AUTHENTICATED)
class FeeTypePages {
    private static final String PLACE = "fee-types";
    private static final int CHOICES = 500;

    private final FeeTypes types;
    private final Products products;
    private final Pages pages;

    FeeTypePages(FeeTypes types, Products products, Pages pages) {
        this.types = types;
        this.products = products;
        this.pages = pages;
    }

    @Get
    HttpResponse<String> list(Page page) {
        page.allowedTo(Permission.MANAGE_FEES);
        return pages.show("fees/types.jte", page, types.all(page.tenant()));
    }

    @Get("/new")
    MutableHttpResponse<String> blank(Page page) {
        page.allowedTo(Permission.MANAGE_FEES);
        return form(page, null);
    }

    @Post("/new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<String> add(Page page, Form form) {
        page.allowedTo(Permission.MANAGE_FEES);
        return pages.send(page, form, this::blank, () -> {
            types.create(page.tenant(), FeeTypeForm.details(form));
            return page.done(PLACE, "saved");
        });
    }

    @Get("/{id}")
    MutableHttpResponse<String> present(Page page, @PathVariable UUID id) {
        page.allowedTo(Permission.MANAGE_FEES);
        return form(page, types.get(page.tenant(), id));
    }

    @Post("/{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<String> change(Page page, Form form, @PathVariable UUID id) {
        page.allowedTo(Permission.MANAGE_FEES);
        return pages.send(page, form, again -> present(again, id), () -> {
            types.update(page.tenant(), id, form.version(), FeeTypeForm.details(form));
            return page.done(PLACE, "saved");
        });
    }

    private MutableHttpResponse<String> form(Page page, @Nullable FeeType type) {
        return pages.show("fees/type.jte", page, new FeeTypeForm(type, choices(page, type)));
    }

    /** What is for sale, and what the type sells at present even if it is not for sale any more. */
    private List<Option> choices(Page page, @Nullable FeeType type) {
        Stream<Product> present = type == null
                ? Stream.of()
                : products.byIds(page.tenant(), List.of(type.details().productId())).values().stream();
        var forSale = products.list(page.tenant(), new ProductFilter(null, null, true, null), null, CHOICES);
        return Stream.concat(present, forSale.stream())
                .distinct()
                .map(product -> new Option(
                        product.id().toString(),
                        product.name() + " · " + page.money(product.details().price())))
                .toList();
    }
}
