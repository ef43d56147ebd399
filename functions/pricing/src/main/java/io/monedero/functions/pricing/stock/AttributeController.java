package io.monedero.functions.pricing.stock;

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
import io.monedero.stock.variants.Attribute;
import io.monedero.stock.variants.Attributes;
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

/** C-06: what products can differ in. */
@StaffApi
@Tag(name = "Variants")
@Controller("/{tenant}/api/v1/attributes")
class AttributeController {
    private final Attributes attributes;

    AttributeController(Attributes attributes) {
        this.attributes = attributes;
    }

    @Get
    @Operation(operationId = "listAttributes", summary = "The attributes, by name")
    List<AttributeView> list(Caller caller) {
        return attributes.all(caller.tenantId()).stream().map(AttributeView::of).toList();
    }

    @Idempotent
    @Post
    @Status(HttpStatus.CREATED)
    @Operation(operationId = "addAttribute", summary = "Add an attribute")
    HttpResponse<AttributeView> add(Caller caller, HttpRequest<?> request, @Body AttributeRequest body) {
        caller.allowedTo(Permission.MANAGE_CATALOGUE);
        Attribute attribute = attributes.create(caller.tenant(), body.details());
        return HttpResponse.created(AttributeView.of(attribute), URI.create(request.getPath() + "/" + attribute.id()));
    }

    @Get("/{id}")
    @Operation(operationId = "getAttribute", summary = "An attribute, with its version as ETag")
    HttpResponse<AttributeView> get(Caller caller, @PathVariable UUID id) {
        Attribute attribute = attributes.get(caller.tenantId(), id);
        return Versions.ok(AttributeView.of(attribute), attribute.version());
    }

    @Versioned
    @Put("/{id}")
    @Operation(
            operationId = "changeAttribute",
            summary = "Replace the name and the choices of an attribute",
            description = "Variants made before keep what they were made of.")
    HttpResponse<AttributeView> change(
            Caller caller, HttpRequest<?> request, @PathVariable UUID id, @Body AttributeRequest body) {
        caller.allowedTo(Permission.MANAGE_CATALOGUE);
        Attribute attribute = attributes.update(caller.tenant(), id, Versions.wanted(request), body.details());
        return Versions.ok(AttributeView.of(attribute), attribute.version());
    }
}
