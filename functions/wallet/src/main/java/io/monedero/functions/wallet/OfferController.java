package io.monedero.functions.wallet;

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
import io.monedero.tenancy.Permission;
import io.monedero.vouchers.Offer;
import io.monedero.vouchers.Offers;
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

/** V-03: how vouchers of a type can be recharged. */
@StaffApi
@Tag(name = "Vouchers")
@Controller("/{tenant}/api/v1/voucher-types/{typeId}/offers")
class OfferController {
    private final Offers offers;

    OfferController(Offers offers) {
        this.offers = offers;
    }

    @Get
    @Operation(operationId = "listVoucherOffers", summary = "The offers to recharge, those that are open first")
    List<OfferView> list(Caller caller, @PathVariable UUID typeId) {
        caller.allowedTo(Permission.MANAGE_ACCOUNTS);
        return offers.of(caller.tenant(), typeId).stream().map(OfferView::of).toList();
    }

    @Idempotent
    @Post
    @Status(HttpStatus.CREATED)
    @Operation(operationId = "addVoucherOffer", summary = "Add an offer to recharge")
    HttpResponse<OfferView> add(
            Caller caller, HttpRequest<?> request, @PathVariable UUID typeId, @Body OfferRequest body) {
        caller.allowedTo(Permission.MANAGE_ACCOUNTS);
        Offer offer = offers.create(caller.tenant(), typeId, body.details(caller.tenant()));
        return HttpResponse.created(OfferView.of(offer), URI.create(request.getPath() + "/" + offer.id()));
    }

    @Get("/{id}")
    @Operation(operationId = "getVoucherOffer", summary = "An offer to recharge, with its version as ETag")
    HttpResponse<OfferView> get(Caller caller, @PathVariable UUID typeId, @PathVariable UUID id) {
        caller.allowedTo(Permission.MANAGE_ACCOUNTS);
        Offer offer = offers.get(caller.tenant(), typeId, id);
        return Versions.ok(OfferView.of(offer), offer.version());
    }

    @Versioned
    @Put("/{id}")
    @Operation(operationId = "changeVoucherOffer", summary = "Replace what is known of an offer to recharge")
    HttpResponse<OfferView> change(
            Caller caller,
            HttpRequest<?> request,
            @PathVariable UUID typeId,
            @PathVariable UUID id,
            @Body OfferRequest body) {
        caller.allowedTo(Permission.MANAGE_ACCOUNTS);
        offers.get(caller.tenant(), typeId, id);
        Offer offer =
                offers.update(caller.tenant(), typeId, id, Versions.wanted(request), body.details(caller.tenant()));
        return Versions.ok(OfferView.of(offer), offer.version());
    }
}
