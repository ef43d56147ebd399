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
import io.micronaut.http.annotation.Status;
import io.monedero.functions.pricing.DraftViews.DifferenceView;
import io.monedero.functions.pricing.DraftViews.DraftBody;
import io.monedero.functions.pricing.DraftViews.DraftView;
import io.monedero.pricing.tariff.PriceDraft;
import io.monedero.pricing.tariff.PriceDrafts;
import io.monedero.tenancy.Permission;
import io.monedero.web.Caller;
import io.monedero.web.Idempotent;
import io.monedero.web.StaffApi;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import java.util.UUID;

/** Changes of prices before they are in force; the prices of a draft are at {@code /prices?draftId=}. */
@StaffApi
@Tag(name = "Prices")
@Controller("/{tenant}/api/v1/price-drafts")
class PriceDraftController {
    private final PriceDrafts drafts;

    PriceDraftController(PriceDrafts drafts) {
        this.drafts = drafts;
    }

    @Get
    @Operation(operationId = "listPriceDrafts", summary = "The drafts, the newest first")
    List<DraftView> list(Caller caller) {
        return drafts.all(caller.tenant()).stream().map(DraftView::of).toList();
    }

    @Idempotent
    @Post
    @Status(HttpStatus.CREATED)
    @Operation(
            operationId = "addPriceDraft",
            summary = "A copy of the prices in force, to be changed",
            description = "Its prices are read and changed at /prices with its id as draftId.")
    HttpResponse<DraftView> add(Caller caller, HttpRequest<?> request, @Body DraftBody body) {
        caller.allowedTo(Permission.MANAGE_CATALOGUE);
        PriceDraft draft = drafts.create(caller.tenant(), body.name());
        return HttpResponse.created(DraftView.of(draft), URI.create(request.getPath() + "/" + draft.id()));
    }

    @Get("/{id}")
    @Operation(operationId = "getPriceDraft", summary = "A draft")
    DraftView get(Caller caller, @PathVariable UUID id) {
        return DraftView.of(drafts.get(caller.tenant(), id));
    }

    @Get("/{id}/differences")
    @Operation(operationId = "comparePriceDraft", summary = "How a draft differs from the prices in force")
    List<DifferenceView> differences(Caller caller, @PathVariable UUID id) {
        return drafts.differences(caller.tenant(), id).stream()
                .map(DifferenceView::of)
                .toList();
    }

    @Idempotent
    @Post("/{id}/publish")
    @Status(HttpStatus.NO_CONTENT)
    @Operation(
            operationId = "publishPriceDraft",
            summary = "Put a draft in force, where nothing in force changed since it was made")
    HttpResponse<Void> publish(Caller caller, @PathVariable UUID id) {
        caller.allowedTo(Permission.MANAGE_CATALOGUE);
        drafts.publish(caller.tenant(), id);
        return HttpResponse.noContent();
    }

    @Delete("/{id}")
    @Status(HttpStatus.NO_CONTENT)
    @Operation(operationId = "discardPriceDraft", summary = "Throw a draft away")
    void discard(Caller caller, @PathVariable UUID id) {
        caller.allowedTo(Permission.MANAGE_CATALOGUE);
        drafts.discard(caller.tenant(), id);
    }
}
