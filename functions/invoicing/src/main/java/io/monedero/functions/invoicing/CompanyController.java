package io.monedero.functions.invoicing;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.Status;
import io.monedero.invoicing.Companies;
import io.monedero.invoicing.Company;
import io.monedero.tenancy.Permission;
import io.monedero.web.Caller;
import io.monedero.web.Idempotent;
import io.monedero.web.StaffApi;
import io.monedero.web.Versioned;
import io.monedero.web.Versions;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import java.util.UUID;

/** I-01: the companies in whose name the business invoices. */
@StaffApi
@Tag(name = "Companies")
@Controller("/{tenant}/api/v1/companies")
class CompanyController {
    private final Companies companies;

    CompanyController(Companies companies) {
        this.companies = companies;
    }

    @Get
    @Operation(operationId = "listCompanies", summary = "The companies, the default first")
    List<CompanyView> list(Caller caller) {
        return companies.all(caller.tenantId()).stream().map(CompanyView::of).toList();
    }

    @Idempotent
    @Post
    @Status(HttpStatus.CREATED)
    @Operation(operationId = "addCompany", summary = "Add a company, which can issue at once: it gets its series")
    HttpResponse<CompanyView> add(Caller caller, HttpRequest<?> request, @Body CompanyRequest body) {
        caller.allowedTo(Permission.MANAGE_INVOICING);
        Company company = companies.create(caller.tenant(), body.details());
        return HttpResponse.created(CompanyView.of(company), URI.create(request.getPath() + "/" + company.id()));
    }

    @Get("/{id}")
    @Operation(operationId = "getCompany", summary = "A company, with its version as ETag")
    HttpResponse<CompanyView> get(Caller caller, @PathVariable UUID id) {
        Company company = companies.get(caller.tenantId(), id);
        return Versions.ok(CompanyView.of(company), company.version());
    }

    @Versioned
    @Put("/{id}")
    @Operation(operationId = "changeCompany", summary = "Replace what later documents show of a company")
    HttpResponse<CompanyView> change(
            Caller caller, HttpRequest<?> request, @PathVariable UUID id, @Body CompanyRequest body) {
        caller.allowedTo(Permission.MANAGE_INVOICING);
        Company company = companies.update(caller.tenant(), id, Versions.wanted(request), body.details());
        return Versions.ok(CompanyView.of(company), company.version());
    }

    @Idempotent
    @Post("/{id}/default")
    @Operation(operationId = "makeCompanyDefault", summary = "Let a company invoice what no other must")
    HttpResponse<CompanyView> makeDefault(Caller caller, @PathVariable UUID id) {
        caller.allowedTo(Permission.MANAGE_INVOICING);
        return HttpResponse.ok(CompanyView.of(companies.makeDefault(caller.tenant(), id)));
    }
}
