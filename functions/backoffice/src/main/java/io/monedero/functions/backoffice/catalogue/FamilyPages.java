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
import io.monedero.catalog.Families;
import io.monedero.catalog.Subfamilies;
import io.monedero.functions.backoffice.Form;
import io.monedero.functions.backoffice.Page;
import io.monedero.functions.backoffice.Pages;
import io.monedero.invoicing.Companies;
import io.monedero.kernel.TenantId;
import io.monedero.tenancy.Permission;
import io.monedero.web.Caller;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.UUID;

/** C-02: families, shown with their subfamilies. */
@Hidden
@Controller("/{tenant}/admin/families")
@Secured(SecurityRule.IS_AUTHENTICATED)
class FamilyPages {
    private static final String PLACE = "families";

    private final Families families;
    private final Subfamilies subfamilies;
    private final Companies companies;
    private final Pages pages;

    FamilyPages(Families families, Subfamilies subfamilies, Companies companies, Pages pages) {
        this.families = families;
        this.subfamilies = subfamilies;
        this.companies = companies;
        this.pages = pages;
    }

    @Get
    HttpResponse<String> list(Page page) {
        TenantId tenant = page.allowedTo(Permission.MANAGE_CATALOGUE).tenantId();
        FamilyList content = new FamilyList(families.all(tenant), subfamilies.all(tenant), companies.all(tenant));
        return pages.show("catalogue/families.jte", page, content);
    }

    @Get("/new")
    MutableHttpResponse<String> blank(Page page) {
        page.allowedTo(Permission.MANAGE_CATALOGUE);
        return pages.show("catalogue/family.jte", page, new FamilyForm(null));
    }

    @Post("/new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<String> add(Page page, Form form) {
        page.allowedTo(Permission.MANAGE_CATALOGUE);
        return pages.send(page, form, this::blank, () -> {
            families.create(page.tenant(), FamilyForm.details(form));
            return page.done(PLACE, "family-added");
        });
    }

    @Get("/{id}")
    MutableHttpResponse<String> present(Page page, @PathVariable UUID id) {
        Caller staff = page.allowedTo(Permission.MANAGE_CATALOGUE);
        return pages.show("catalogue/family.jte", page, new FamilyForm(families.get(staff.tenantId(), id)));
    }

    @Post("/{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<String> change(Page page, Form form, @PathVariable UUID id) {
        page.allowedTo(Permission.MANAGE_CATALOGUE);
        return pages.send(page, form, again -> present(again, id), () -> {
            families.update(page.tenant(), id, form.version(), FamilyForm.details(form));
            return page.done(PLACE, "saved");
        });
    }

    @Post("/{id}/delete")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<String> delete(Page page, Form form, @PathVariable UUID id) {
        page.allowedTo(Permission.MANAGE_CATALOGUE);
        return pages.send(page, form, again -> present(again.withoutForm(), id), () -> {
            families.delete(page.tenant(), id);
            return page.done(PLACE, "deleted");
        });
    }
}
