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
import io.monedero.catalog.Taxes;
import io.monedero.functions.backoffice.Form;
import io.monedero.functions.backoffice.Page;
import io.monedero.functions.backoffice.Pages;
import io.monedero.tenancy.Permission;
import io.monedero.web.Caller;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.UUID;

/** C-01: the taxes that products carry. */
@Hidden
@Controller("/{tenant}/admin/taxes")
@Secured(SecurityRule.IS_AUTHENTICATED)
class TaxPages {
    private static final String PLACE = "taxes";

    private final Taxes taxes;
    private final Pages pages;

    TaxPages(Taxes taxes, Pages pages) {
        this.taxes = taxes;
        this.pages = pages;
    }

    @Get
    HttpResponse<String> list(Page page) {
        Caller staff = page.allowedTo(Permission.MANAGE_CATALOGUE);
        return pages.show("catalogue/taxes.jte", page, taxes.all(staff.tenantId()));
    }

    @Get("/new")
    MutableHttpResponse<String> blank(Page page) {
        page.allowedTo(Permission.MANAGE_CATALOGUE);
        return pages.show("catalogue/tax.jte", page, new TaxForm(null));
    }

    @Post("/new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<String> add(Page page, Form form) {
        page.allowedTo(Permission.MANAGE_CATALOGUE);
        return pages.send(page, form, this::blank, () -> {
            taxes.create(page.tenant(), TaxForm.details(form));
            return page.done(PLACE, "tax-added");
        });
    }

    @Get("/{id}")
    MutableHttpResponse<String> present(Page page, @PathVariable UUID id) {
        Caller staff = page.allowedTo(Permission.MANAGE_CATALOGUE);
        return pages.show("catalogue/tax.jte", page, new TaxForm(taxes.get(staff.tenantId(), id)));
    }

    @Post("/{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<String> change(Page page, Form form, @PathVariable UUID id) {
        page.allowedTo(Permission.MANAGE_CATALOGUE);
        return pages.send(page, form, again -> present(again, id), () -> {
            taxes.update(page.tenant(), id, form.version(), TaxForm.details(form));
            return page.done(PLACE, "saved");
        });
    }

    @Post("/{id}/delete")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<String> delete(Page page, Form form, @PathVariable UUID id) {
        page.allowedTo(Permission.MANAGE_CATALOGUE);
        return pages.send(page, form, again -> present(again.withoutForm(), id), () -> {
            taxes.delete(page.tenant(), id);
            return page.done(PLACE, "deleted");
        });
    }
}
