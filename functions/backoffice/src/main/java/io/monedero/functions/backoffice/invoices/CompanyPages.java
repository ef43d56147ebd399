package io.monedero.functions.backoffice.invoices;

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
import io.monedero.functions.backoffice.SignUpForm;
import io.monedero.invoicing.Companies;
import io.monedero.invoicing.Company;
import io.monedero.invoicing.Series;
import io.monedero.invoicing.SeriesBook;
import io.monedero.tenancy.Permission;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** I-01: in whose name the business invoices. */
@Hidden
@Controller("/{tenant}/admin/companies")
@Secured(SecurityRule.IS_AUTHENTICATED)
class CompanyPages {
    private static final String PLACE = "companies";

    private final Companies companies;
    private final SeriesBook series;
    private final Clock clock;
    private final Pages pages;

    CompanyPages(Companies companies, SeriesBook series, Clock clock, Pages pages) {
        this.companies = companies;
        this.series = series;
        this.clock = clock;
        this.pages = pages;
    }

    @Get
    MutableHttpResponse<String> list(Page page) {
        page.allowedTo(Permission.MANAGE_INVOICING);
        return pages.show(
                "invoices/companies.jte", page, companies.all(page.tenant().id()));
    }

    /** Makes one the default: all that can be done in the list. */
    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<String> makeDefault(Page page, Form form) {
        page.allowedTo(Permission.MANAGE_INVOICING);
        return pages.send(page, form, again -> list(again.withoutForm()), () -> {
            companies.makeDefault(page.tenant(), form.id("company"));
            return page.done(PLACE, "default-company");
        });
    }

    @Get("/new")
    MutableHttpResponse<String> blank(Page page) {
        page.allowedTo(Permission.MANAGE_INVOICING);
        return form(page, null, List.of());
    }

    @Post("/new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<String> add(Page page, Form form) {
        page.allowedTo(Permission.MANAGE_INVOICING);
        return pages.send(page, form, this::blank, () -> {
            Company added = companies.create(page.tenant(), CompanyForm.details(form));
            return page.done(PLACE + "/" + added.id(), "company-added");
        });
    }

    @Get("/{id}")
    MutableHttpResponse<String> present(Page page, @PathVariable UUID id) {
        page.allowedTo(Permission.MANAGE_INVOICING);
        Company company = companies.get(page.tenant().id(), id);
        return form(page, company, series.ofCompany(page.tenant().id(), id));
    }

    @Post("/{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<String> change(Page page, Form form, @PathVariable UUID id) {
        page.allowedTo(Permission.MANAGE_INVOICING);
        return pages.send(page, form, again -> present(again, id), () -> {
            companies.update(page.tenant(), id, form.version(), CompanyForm.details(form));
            return page.done(PLACE, "saved");
        });
    }

    private MutableHttpResponse<String> form(Page page, @Nullable Company company, List<Series> series) {
        CompanyForm content = new CompanyForm(
                company,
                series,
                new SignUpForm(page.language()).countries(),
                company == null ? page.tenant().country() : company.details().country(),
                page.tenant().dayAt(clock.instant()));
        return pages.show("invoices/company.jte", page, content);
    }
}
