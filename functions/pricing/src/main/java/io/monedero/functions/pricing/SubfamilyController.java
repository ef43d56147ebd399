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
import io.monedero.catalog.Subfamilies;
import io.monedero.catalog.Subfamily;
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

/** C-03: the divisions of families, and which company invoices what. */
@StaffApi
@Tag(name = "Catalogue")
@Controller("/{tenant}/api/v1/subfamilies")
class SubfamilyController {
    private final Subfamilies subfamilies;

    SubfamilyController(Subfamilies subfamilies) {
        this.subfamilies = subfamilies;
    }

    @Get
    @Operation(operationId = "listSubfamilies", summary = "The subfamilies, family by family")
    List<SubfamilyView> list(Caller caller) {
        return subfamilies.all(caller.tenantId()).stream()
                .map(SubfamilyView::of)
                .toList();
    }

    @Idempotent
    @Post
    @Status(HttpStatus.CREATED)
    @Operation(operationId = "addSubfamily", summary = "Add a subfamily")
    HttpResponse<SubfamilyView> add(Caller caller, HttpRequest<?> request, @Body SubfamilyRequest body) {
        caller.allowedTo(Permission.MANAGE_CATALOGUE);
        Subfamily subfamily = subfamilies.create(caller.tenant(), body.details());
        return HttpResponse.created(SubfamilyView.of(subfamily), URI.create(request.getPath() + "/" + subfamily.id()));
    }

    @Get("/{id}")
    @Operation(operationId = "getSubfamily", summary = "A subfamily, with its version as ETag")
    HttpResponse<SubfamilyView> get(Caller caller, @PathVariable UUID id) {
        Subfamily subfamily = subfamilies.get(caller.tenantId(), id);
        return Versions.ok(SubfamilyView.of(subfamily), subfamily.version());
    }

    @Versioned
    @Put("/{id}")
    @Operation(operationId = "changeSubfamily", summary = "Replace what is known of a subfamily")
    HttpResponse<SubfamilyView> change(
            Caller caller, HttpRequest<?> request, @PathVariable UUID id, @Body SubfamilyRequest body) {
        caller.allowedTo(Permission.MANAGE_CATALOGUE);
        Subfamily subfamily = subfamilies.update(caller.tenant(), id, Versions.wanted(request), body.details());
        return Versions.ok(SubfamilyView.of(subfamily), subfamily.version());
    }

    @Delete("/{id}")
    @Status(HttpStatus.NO_CONTENT)
    @Operation(operationId = "deleteSubfamily", summary = "Forget a subfamily without products")
    void delete(Caller caller, @PathVariable UUID id) {
        caller.allowedTo(Permission.MANAGE_CATALOGUE);
        subfamilies.delete(caller.tenant(), id);
    }
}
