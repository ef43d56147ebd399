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
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.http.annotation.Status;
import io.monedero.pricing.tariff.PriceDetails;
import io.monedero.pricing.tariff.Prices;
import io.monedero.pricing.tariff.Tariff;
import io.monedero.pricing.tariff.TariffPrice;
import io.monedero.pricingedge.WhyPrice;
import io.monedero.tenancy.Permission;
import io.monedero.web.Caller;
import io.monedero.web.Cursor;
import io.monedero.web.Idempotent;
import io.monedero.web.Languages;
import io.monedero.web.PageOf;
import io.monedero.web.Paging;
import io.monedero.web.StaffApi;
import io.monedero.web.Versioned;
import io.monedero.web.Versions;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** P-01 … P-09: the dynamic prices in force; those of a draft where one is named. */
@StaffApi
@Tag(name = "Prices")
@Controller("/{tenant}/api/v1/prices")
class PriceController {
    private final Prices prices;
    private final Languages languages;

    PriceController(Prices prices, Languages languages) {
        this.prices = prices;
        this.languages = languages;
    }

    @Get
    @Operation(operationId = "listPrices", summary = "The prices, in the order in which they are scanned")
    PageOf<PriceView> list(
            Caller caller,
            @RequestBean PriceQuery query,
            @RequestBean Paging paging,
            @Nullable @QueryValue UUID draftId) {
        int after = paging.after(1).map(cursor -> (int) cursor.number(0)).orElse(0);
        List<TariffPrice> found =
                prices.list(caller.tenant(), tariff(caller, draftId), query.filter(), after, paging.rows());
        return paging.page(found, PriceView::of, price -> Cursor.after(price.priority()));
    }

    @Idempotent
    @Post
    @Status(HttpStatus.CREATED)
    @Operation(operationId = "addPrice", summary = "Add a price")
    HttpResponse<PriceView> add(
            Caller caller, HttpRequest<?> request, @Nullable @QueryValue UUID draftId, @Body PriceRequest body) {
        caller.allowedTo(Permission.MANAGE_CATALOGUE);
        TariffPrice price =
                prices.create(caller.tenant(), tariff(caller, draftId), body.details(caller.tenant()), body.priority());
        return created(caller, request, price, draftId);
    }

    @Get("/{id}")
    @Operation(operationId = "getPrice", summary = "A price, with its version as ETag")
    HttpResponse<PriceView> get(
            Caller caller, HttpRequest<?> request, @PathVariable UUID id, @Nullable @QueryValue UUID draftId) {
        return shown(caller, request, prices.get(caller.tenant(), tariff(caller, draftId), id));
    }

    @Versioned
    @Put("/{id}")
    @Operation(operationId = "changePrice", summary = "Replace a price")
    HttpResponse<PriceView> change(
            Caller caller,
            HttpRequest<?> request,
            @PathVariable UUID id,
            @Nullable @QueryValue UUID draftId,
            @Body PriceRequest body) {
        caller.allowedTo(Permission.MANAGE_CATALOGUE);
        TariffPrice price = prices.update(
                caller.tenant(),
                tariff(caller, draftId),
                id,
                Versions.wanted(request),
                body.details(caller.tenant()),
                body.priority());
        return shown(caller, request, price);
    }

    @Put("/{id}/active")
    @Operation(operationId = "switchPrice", summary = "Let a price be scanned, or not any more")
    HttpResponse<PriceView> enable(
            Caller caller,
            HttpRequest<?> request,
            @PathVariable UUID id,
            @Nullable @QueryValue UUID draftId,
            @Body ActiveRequest body) {
        caller.allowedTo(Permission.MANAGE_CATALOGUE);
        return shown(caller, request, prices.enable(caller.tenant(), tariff(caller, draftId), id, body.active()));
    }

    @Idempotent
    @Post("/{id}/copy")
    @Status(HttpStatus.CREATED)
    @Operation(operationId = "copyPrice", summary = "The same price once more, right after it, not active yet")
    HttpResponse<PriceView> copy(
            Caller caller, HttpRequest<?> request, @PathVariable UUID id, @Nullable @QueryValue UUID draftId) {
        caller.allowedTo(Permission.MANAGE_CATALOGUE);
        TariffPrice copy = prices.copy(caller.tenant(), tariff(caller, draftId), id);
        return created(caller, request, copy, draftId);
    }

    @Idempotent
    @Post("/{id}/move")
    @Operation(operationId = "movePrice", summary = "Put a price before another; all are numbered anew from 1")
    HttpResponse<PriceView> move(
            Caller caller, @PathVariable UUID id, @Nullable @QueryValue UUID draftId, @Body MoveRequest body) {
        caller.allowedTo(Permission.MANAGE_CATALOGUE);
        return HttpResponse.ok(PriceView.of(prices.move(caller.tenant(), tariff(caller, draftId), id, body.before())));
    }

    @Delete("/{id}")
    @Status(HttpStatus.NO_CONTENT)
    @Operation(operationId = "deletePrice", summary = "Forget a price; what was sold by it keeps its name")
    void delete(Caller caller, @PathVariable UUID id, @Nullable @QueryValue UUID draftId) {
        caller.allowedTo(Permission.MANAGE_CATALOGUE);
        prices.delete(caller.tenant(), tariff(caller, draftId), id);
    }

    private static Tariff tariff(Caller caller, @Nullable UUID draftId) {
        return draftId == null ? Tariff.inForce(caller.tenant()) : Tariff.draft(draftId);
    }

    private HttpResponse<PriceView> shown(Caller caller, HttpRequest<?> request, TariffPrice price) {
        return Versions.ok(PriceView.of(price, warnings(caller, request, price.details())), price.version());
    }

    private HttpResponse<PriceView> created(
            Caller caller, HttpRequest<?> request, TariffPrice price, @Nullable UUID draftId) {
        String path = "/" + caller.tenant().slug() + "/api/v1/prices/" + price.id();
        URI address = URI.create(draftId == null ? path : path + "?draftId=" + draftId);
        return HttpResponse.created(PriceView.of(price, warnings(caller, request, price.details())), address);
    }

    private List<String> warnings(Caller caller, HttpRequest<?> request, PriceDetails details) {
        List<String> cut = prices.cutAtZero(caller.tenant(), details);
        return cut.isEmpty()
                ? List.of()
                : List.of(WhyPrice.in(languages.of(request)).cutAtZero(cut));
    }
}
