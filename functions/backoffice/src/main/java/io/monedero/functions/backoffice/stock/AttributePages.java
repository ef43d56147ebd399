package io.monedero.functions.backoffice.stock;

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
import io.monedero.functions.backoffice.Form;
import io.monedero.functions.backoffice.Page;
import io.monedero.functions.backoffice.Pages;
import io.monedero.stock.variants.Attributes;
import io.monedero.tenancy.Permission;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.UUID;

/** C-06: what products can differ in. */
@Hidden
@Controller("/{tenant}/admin/attributes")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class AttributePages {
    private static final String PLACE = "attributes";

    private final Attributes attributes;
    private final Pages pages;

    AttributePages(Attributes attributes, Pages pages) {
        this.attributes = attributes;
        this.pages = pages;
    }

    @Get
    HttpResponse<String> list(Page page) {
        page.allowedTo(Permission.MANAGE_CATALOGUE);
        return pages.show(
                "stock/attributes.jte",
                page,
                new AttributeList(attributes.all(page.tenant().id())));
    }

    @Get("/new")
    MutableHttpResponse<String> blank(Page page) {
        page.allowedTo(Permission.MANAGE_CATALOGUE);
        return pages.show("stock/attribute.jte", page, new AttributeForm(null));
    }

    @Post("/new")
    HttpResponse<String> add(Page page, Form form) {
        page.allowedTo(Permission.MANAGE_CATALOGUE);
        return pages.send(page, form, this::blank, () -> {
            attributes.create(page.tenant(), AttributeForm.details(form));
            return page.done(PLACE, "saved");
        });
    }

    @Get("/{id}")
    MutableHttpResponse<String> present(Page page, @PathVariable UUID id) {
        page.allowedTo(Permission.MANAGE_CATALOGUE);
        return pages.show(
                "stock/attribute.jte",
                page,
                new AttributeForm(attributes.get(page.tenant().id(), id)));
    }

    @Post("/{id}")
    HttpResponse<String> change(Page page, Form form, @PathVariable UUID id) {
        page.allowedTo(Permission.MANAGE_CATALOGUE);
        return pages.send(page, form, again -> present(again, id), () -> {
            attributes.update(page.tenant(), id, form.version(), AttributeForm.details(form));
            return page.done(PLACE, "saved");
        });
    }
}
