package io.monedero.functions.pricing.stock;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.monedero.stock.variants.Variants;
import io.monedero.tenancy.Permission;
import io.monedero.web.Caller;
import io.monedero.web.Idempotent;
import io.monedero.web.StaffApi;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;

/** C-06: the variants of a product. */
@StaffApi
@Tag(name = "Variants")
@Controller("/{tenant}/api/v1/products/{productId}/variants")
class VariantController {
    private final Variants variants;

    VariantController(Variants variants) {
        this.variants = variants;
    }

    @Get
    @Operation(operationId = "listVariants", summary = "The variants of a product, by name")
    List<VariantView> list(Caller caller, @PathVariable UUID productId) {
        return variants.of(caller.tenant(), productId).stream()
                .map(VariantView::of)
                .toList();
    }

    @Idempotent
    @Post("/plan")
    @Operation(
            operationId = "planVariants",
            summary = "What the generator would make, and what of it exists",
            description = "Changes nothing.")
    HttpResponse<List<PlannedVariantView>> plan(Caller caller, @PathVariable UUID productId, @Body PlanRequest body) {
        caller.allowedTo(Permission.MANAGE_CATALOGUE);
        return HttpResponse.ok(variants.plan(caller.tenant(), productId, body.wanted()).stream()
                .map(PlannedVariantView::of)
                .toList());
    }

    @Idempotent
    @Post
    @Status(HttpStatus.CREATED)
    @Operation(
            operationId = "generateVariants",
            summary = "Make variants, each a product of its own at the parent's price",
            description = "Answers all variants of the product.")
    HttpResponse<List<VariantView>> generate(Caller caller, @PathVariable UUID productId, @Body VariantsRequest body) {
        caller.allowedTo(Permission.MANAGE_CATALOGUE);
        return HttpResponse.created(
                variants.generate(caller.tenant(), productId, body.wantedAxes(), body.wanted()).stream()
                        .map(VariantView::of)
                        .toList());
    }
}
