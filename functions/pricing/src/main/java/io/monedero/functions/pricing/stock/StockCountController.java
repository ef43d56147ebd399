package io.monedero.functions.pricing.stock;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.http.annotation.Status;
import io.monedero.stock.counts.CountingStock;
import io.monedero.stock.counts.StockCount;
import io.monedero.tenancy.Permission;
import io.monedero.web.Caller;
import io.monedero.web.Cursor;
import io.monedero.web.Idempotent;
import io.monedero.web.PageOf;
import io.monedero.web.Paging;
import io.monedero.web.StaffApi;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.UUID;

/** C-05: what was really there. */
@StaffApi
@Tag(name = "Stock")
@Controller("/{tenant}/api/v1/stock-counts")
class StockCountController {
    private final CountingStock counting;
    private final Place place;

    StockCountController(CountingStock counting, Place place) {
        this.counting = counting;
        this.place = place;
    }

    @Get
    @Operation(operationId = "listStockCounts", summary = "Counts, the newest first, without their lines")
    PageOf<StockCountView> list(Caller caller, @RequestBean Paging paging) {
        caller.allowedTo(Permission.MANAGE_STOCK);
        UUID after = paging.after(1).map(cursor -> cursor.id(0)).orElse(null);
        return paging.page(
                counting.list(caller.tenant(), after, paging.rows()),
                StockCountView::of,
                count -> Cursor.after(count.id()));
    }

    @Idempotent
    @Post
    @Status(HttpStatus.CREATED)
    @Operation(operationId = "countStock", summary = "Book what was counted: the difference to the books")
    HttpResponse<StockCountView> count(Caller caller, HttpRequest<?> request, @Body StockCountRequest body) {
        caller.allowedTo(Permission.MANAGE_STOCK);
        StockCount count = counting.count(
                caller.tenant(),
                body.wanted(place.of(caller, body.locationId())),
                caller.staff().id());
        return HttpResponse.created(StockCountView.of(count), URI.create(request.getPath() + "/" + count.id()));
    }

    @Get("/{id}")
    @Operation(operationId = "getStockCount", summary = "A count and its differences")
    StockCountView get(Caller caller, @PathVariable UUID id) {
        caller.allowedTo(Permission.MANAGE_STOCK);
        return StockCountView.of(counting.get(caller.tenant(), id));
    }
}
