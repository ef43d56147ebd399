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
import io.monedero.catalog.Families;
import io.monedero.catalog.Family;
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

/** C-02: the first division of what is sold. */
@StaffApi
@Tag(name = "Catalogue")
@Controller("/{tenant}/api/v1/families")
class FamilyController {
    private final Families families;

    FamilyController(Families families) {
        this.families = families;
    }

    @Get
    @Operation(operationId = "listFamilies", summary = "The families, by name")
    List<FamilyView> list(Caller caller) {
        return families.all(caller.tenantId()).stream().map(FamilyView::of).toList();
    }

    @Idempotent
    @Post
    @Status(HttpStatus.CREATED)
    @Operation(operationId = "addFamily", summary = "Add a family")
    HttpResponse<FamilyView> add(Caller caller, HttpRequest<?> request, @Body FamilyRequest body) {
        caller.allowedTo(Permission.MANAGE_CATALOGUE);
        Family family = families.create(caller.tenant(), body.details());
        return HttpResponse.created(FamilyView.of(family), URI.create(request.getPath() + "/" + family.id()));
    }

    @Get("/{id}")
    @Operation(operationId = "getFamily", summary = "A family, with its version as ETag")
    HttpResponse<FamilyView> get(Caller caller, @PathVariable UUID id) {
        Family family = families.get(caller.tenantId(), id);
        return Versions.ok(FamilyView.of(family), family.version());
    }

    @Versioned
    @Put("/{id}")
    @Operation(operationId = "changeFamily", summary = "Replace what is known of a family")
    HttpResponse<FamilyView> change(
            Caller caller, HttpRequest<?> request, @PathVariable UUID id, @Body FamilyRequest body) {
        caller.allowedTo(Permission.MANAGE_CATALOGUE);
        Family family = families.update(caller.tenant(), id, Versions.wanted(request), body.details());
        return Versions.ok(FamilyView.of(family), family.version());
    }

    @Delete("/{id}")
    @Status(HttpStatus.NO_CONTENT)
    @Operation(operationId = "deleteFamily", summary = "Forget a family without subfamilies")
    void delete(Caller caller, @PathVariable UUID id) {
        caller.allowedTo(Permission.MANAGE_CATALOGUE);
        families.delete(caller.tenant(), id);
    }
}
