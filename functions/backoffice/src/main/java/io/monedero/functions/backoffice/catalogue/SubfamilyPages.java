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
import io.monedero.catalog.Subfamily;
import io.monedero.functions.backoffice.Form;
import io.monedero.functions.backoffice.Page;
import io.monedero.functions.backoffice.Pages;
import io.monedero.invoicing.Companies;
import io.monedero.kernel.TenantId;
import io.monedero.tenancy.Permission;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** C-03: subfamilies, and which company invoices what. */
@Hidden
@Controller("/{tenant}/admin/families/subfamilies")
@Secured(SecurityRule.IS_AUTHENTICATED)
class SubfamilyPages {
    private static final String PLACE = "families";

    private final Subfamilies subfamilies;
    private final Families families;
    private final Companies companies;
    private final Pages pages;

    SubfamilyPages(Subfamilies subfamilies, Families families, Companies companies, Pages pages) {
        this.subfamilies = subfamilies;
        this.families = families;
        this.companies = companies;
        this.pages = pages;
    }

    /** The query may name the family it is for. */
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
            subfamilies.create(page.tenant(), SubfamilyForm.details(form));
            return page.done(PLACE, "subfamily-added");
        });
    }

    @Get("/{id}")
    MutableHttpResponse<String> present(Page page, @PathVariable UUID id) {
        TenantId tenant = page.allowedTo(Permission.MANAGE_CATALOGUE).tenantId();
        return form(page, subfamilies.get(tenant, id));
    }

    @Post("/{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<String> change(Page page, Form form, @PathVariable UUID id) {
        page.allowedTo(Permission.MANAGE_CATALOGUE);
        return pages.send(page, form, again -> present(again, id), () -> {
            subfamilies.update(page.tenant(), id, form.version(), SubfamilyForm.details(form));
            return page.done(PLACE, "saved");
        });
    }

    @Post("/{id}/delete")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<String> delete(Page page, Form form, @PathVariable UUID id) {
        page.allowedTo(Permission.MANAGE_CATALOGUE);
        return pages.send(page, form, again -> present(again.withoutForm(), id), () -> {
            subfamilies.delete(page.tenant(), id);
            return page.done(PLACE, "deleted");
        });
    }

    private MutableHttpResponse<String> form(Page page, @Nullable Subfamily subfamily) {
        TenantId tenant = page.tenant().id();
        SubfamilyForm content = new SubfamilyForm(subfamily, families.all(tenant), companies.all(tenant));
        return pages.show("catalogue/subfamily.jte", page, content);
    }
}
