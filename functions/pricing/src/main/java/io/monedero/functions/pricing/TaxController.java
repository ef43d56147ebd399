package io.monedero.functions.pricing;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.Status;
import io.monedero.catalog.Tax;
import io.monedero.catalog.Taxes;
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

/** C-01: the taxes that products carry. Staff without the permission of the catalogue may look. */
@StaffApi
@Tag(name = "Catalogue")
@Controller("/{tenant}/api/v1/taxes")
class TaxController {
    private final Taxes taxes;

    TaxController(Taxes taxes) {
        this.taxes = taxes;
    }

    @Get
    @Operation(operationId = "listTaxes", summary = "The taxes, the highest rate first")
    List<TaxView> list(Caller caller) {
        return taxes.all(caller.tenantId()).stream().map(TaxView::of).toList();
    }

    @Idempotent
    @Post
    @Status(HttpStatus.CREATED)
    @Operation(operationId = "addTax", summary = "Add a tax")
    HttpResponse<TaxView> add(Caller caller, HttpRequest<?> request, @Body TaxRequest body) {
        caller.allowedTo(Permission.MANAGE_CATALOGUE);
        Tax tax = taxes.create(caller.tenant(), body.details());
        return HttpResponse.created(TaxView.of(tax), URI.create(request.getPath() + "/" + tax.id()));
    }

    @Get("/{id}")
    @Operation(operationId = "getTax", summary = "A tax, with its version as ETag")
    HttpResponse<TaxView> get(Caller caller, @PathVariable UUID id) {
        Tax tax = taxes.get(caller.tenantId(), id);
        return Versions.ok(TaxView.of(tax), tax.version());
    }

    @Versioned
    @Put("/{id}")
    @Operation(
            operationId = "changeTax",
            summary = "Replace the name and rate of a tax",
            description = "Counts for later sales; those made keep their rate.")
    HttpResponse<TaxView> change(Caller caller, HttpRequest<?> request, @PathVariable UUID id, @Body TaxRequest body) {
        caller.allowedTo(Permission.MANAGE_CATALOGUE);
        Tax tax = taxes.update(caller.tenant(), id, Versions.wanted(request), body.details());
        return Versions.ok(TaxView.of(tax), tax.version());
    }

    @Delete("/{id}")
    @Status(HttpStatus.NO_CONTENT)
    @Operation(operationId = "deleteTax", summary = "Forget a tax that no product carries")
    void delete(Caller caller, @PathVariable UUID id) {
        caller.allowedTo(Permission.MANAGE_CATALOGUE);
        taxes.delete(caller.tenant(), id);
    }
}
