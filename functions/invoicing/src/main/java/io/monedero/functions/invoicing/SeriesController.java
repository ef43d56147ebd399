package io.monedero.functions.invoicing;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Put;
import io.monedero.invoicing.Companies;
import io.monedero.invoicing.Company;
import io.monedero.invoicing.Series;
import io.monedero.invoicing.SeriesBook;
import io.monedero.invoicing.SeriesFormat;
import io.monedero.tenancy.Permission;
import io.monedero.web.Caller;
import io.monedero.web.StaffApi;
import io.monedero.web.Versioned;
import io.monedero.web.Versions;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;

/** I-03: how documents are numbered. */
@StaffApi
@Tag(name = "Companies")
@Controller("/{tenant}/api/v1")
class SeriesController {
    private final SeriesBook book;
    private final Companies companies;

    SeriesController(SeriesBook book, Companies companies) {
        this.book = book;
        this.companies = companies;
    }

    @Get("/companies/{companyId}/series")
    @Operation(operationId = "listSeries", summary = "The series of a company, one for each type of invoice")
    List<SeriesView> list(Caller caller, @PathVariable UUID companyId) {
        Company company = companies.get(caller.tenantId(), companyId);
        return book.ofCompany(caller.tenantId(), company.id()).stream()
                .map(SeriesView::of)
                .toList();
    }

    @Get("/series/{id}")
    @Operation(operationId = "getSeries", summary = "A series, with its version as ETag")
    HttpResponse<SeriesView> get(Caller caller, @PathVariable UUID id) {
        Series series = book.get(caller.tenantId(), id);
        return Versions.ok(SeriesView.of(series), series.version());
    }

    @Versioned
    @Put("/series/{id}")
    @Operation(
            operationId = "changeSeries",
            summary = "Change how a series numbers its next documents",
            description = "Those issued stay as they are.")
    HttpResponse<SeriesView> change(
            Caller caller, HttpRequest<?> request, @PathVariable UUID id, @Body SeriesRequest body) {
        caller.allowedTo(Permission.MANAGE_INVOICING);
        Series series = book.change(
                caller.tenant(),
                id,
                Versions.wanted(request),
                new SeriesFormat(body.format()),
                body.yearlyReset(),
                body.firstNumber());
        return Versions.ok(SeriesView.of(series), series.version());
    }
}
