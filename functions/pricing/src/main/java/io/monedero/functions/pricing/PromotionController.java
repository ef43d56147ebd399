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
import io.monedero.pricing.tariff.KeptPromotion;
import io.monedero.pricing.tariff.Promotions;
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

/** P-10: what costs less when it is bought together on the web. */
@StaffApi
@Tag(name = "Prices")
@Controller("/{tenant}/api/v1/promotions")
class PromotionController {
    private final Promotions promotions;

    PromotionController(Promotions promotions) {
        this.promotions = promotions;
    }

    @Get
    @Operation(
            operationId = "listPromotions",
            summary = "The promotions, in the order in which carts are tried with them")
    List<PromotionView> list(Caller caller) {
        return promotions.all(caller.tenant()).stream().map(PromotionView::of).toList();
    }

    @Idempotent
    @Post
    @Status(HttpStatus.CREATED)
    @Operation(operationId = "addPromotion", summary = "Add a promotion")
    HttpResponse<PromotionView> add(Caller caller, HttpRequest<?> request, @Body PromotionBody body) {
        caller.allowedTo(Permission.MANAGE_CATALOGUE);
        KeptPromotion kept = promotions.create(caller.tenant(), body.details(caller.tenant()), body.priority());
        return HttpResponse.created(
                PromotionView.of(kept),
                URI.create(request.getPath() + "/" + kept.promotion().id()));
    }

    @Get("/{id}")
    @Operation(operationId = "getPromotion", summary = "A promotion, with its version as ETag")
    HttpResponse<PromotionView> get(Caller caller, @PathVariable UUID id) {
        return shown(promotions.get(caller.tenant(), id));
    }

    @Versioned
    @Put("/{id}")
    @Operation(operationId = "changePromotion", summary = "Replace a promotion")
    HttpResponse<PromotionView> change(
            Caller caller, HttpRequest<?> request, @PathVariable UUID id, @Body PromotionBody body) {
        caller.allowedTo(Permission.MANAGE_CATALOGUE);
        return shown(promotions.update(
                caller.tenant(), id, Versions.wanted(request), body.details(caller.tenant()), body.priority()));
    }

    @Put("/{id}/active")
    @Operation(operationId = "switchPromotion", summary = "Let carts be tried with a promotion, or not any more")
    HttpResponse<PromotionView> enable(Caller caller, @PathVariable UUID id, @Body ActiveRequest body) {
        caller.allowedTo(Permission.MANAGE_CATALOGUE);
        return shown(promotions.enable(caller.tenant(), id, body.active()));
    }

    @Idempotent
    @Post("/{id}/move")
    @Operation(operationId = "movePromotion", summary = "Put a promotion before another; all are numbered anew from 1")
    HttpResponse<PromotionView> move(Caller caller, @PathVariable UUID id, @Body MoveRequest body) {
        caller.allowedTo(Permission.MANAGE_CATALOGUE);
        return HttpResponse.ok(PromotionView.of(promotions.move(caller.tenant(), id, body.before())));
    }

    @Delete("/{id}")
    @Status(HttpStatus.NO_CONTENT)
    @Operation(operationId = "deletePromotion", summary = "Forget a promotion")
    void delete(Caller caller, @PathVariable UUID id) {
        caller.allowedTo(Permission.MANAGE_CATALOGUE);
        promotions.delete(caller.tenant(), id);
    }

    private static HttpResponse<PromotionView> shown(KeptPromotion kept) {
        return Versions.ok(PromotionView.of(kept), kept.version());
    }
}
