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
import io.monedero.invoicing.Companies;
import io.monedero.invoicing.Series;
import io.monedero.invoicing.SeriesBook;
import io.monedero.invoicing.SeriesFormat;
import io.monedero.kernel.Refusal;
import io.monedero.kernel.TenantId;
import io.monedero.tenancy.Permission;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.Clock;
import java.util.UUID;

/** I-03: how the documents of a company are numbered. */
@Hidden
@Controller("/{tenant}/admin/companies/{company}/series/{id}")
@Secured(SecurityRule.IS_AUTHENTICATED)
class SeriesPages {
    private final Companies companies;
    private final SeriesBook book;
    private final Clock clock;
    private final Pages pages;

    SeriesPages(Companies companies, SeriesBook book, Clock clock, Pages pages) {
        this.companies = companies;
        this.book = book;
        this.clock = clock;
        this.pages = pages;
    }

    @Get
    MutableHttpResponse<String> present(Page page, @PathVariable UUID company, @PathVariable UUID id) {
        TenantId tenant = page.allowedTo(Permission.MANAGE_INVOICING).tenantId();
        Series series = existing(tenant, company, id);
        SeriesForm content = new SeriesForm(
                companies.get(tenant, company), series, page.tenant().dayAt(clock.instant()));
        return pages.show("invoices/series.jte", page, content);
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<String> change(Page page, Form form, @PathVariable UUID company, @PathVariable UUID id) {
        TenantId tenant = page.allowedTo(Permission.MANAGE_INVOICING).tenantId();
        return pages.send(page, form, again -> present(again, company, id), () -> {
            book.change(
                    page.tenant(),
                    existing(tenant, company, id).id(),
                    form.version(),
                    new SeriesFormat(form.text("format")),
                    form.has("yearlyReset"),
                    SeriesForm.firstNumber(form));
            return page.done("companies/" + company, "saved");
        });
    }

    private Series existing(TenantId tenant, UUID company, UUID id) {
        Series series = book.get(tenant, id);
        if (!series.companyId().equals(company)) {
            throw Refusal.notFound("unknown-series", "series").asException();
        }
        return series;
    }
}
