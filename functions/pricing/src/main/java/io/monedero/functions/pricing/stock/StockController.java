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
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.http.annotation.Status;
import io.monedero.stock.StockFilter;
import io.monedero.stock.StockItem;
import io.monedero.stock.StockItems;
import io.monedero.tenancy.Permission;
import io.monedero.web.Caller;
import io.monedero.web.Cursor;
import io.monedero.web.Idempotent;
import io.monedero.web.PageOf;
import io.monedero.web.Paging;
import io.monedero.web.StaffApi;
import io.monedero.web.Versioned;
import io.monedero.web.Versions;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** C-05: the goods, how much there is of them, and why. */
@StaffApi
@Tag(name = "Stock")
@Controller("/{tenant}/api/v1/stock")
class StockController {
    private final StockItems items;
    private final Place place;

    StockController(StockItems items, Place place) {
        this.items = items;
        this.place = place;
    }

    @Get
    @Operation(operationId = "listStock", summary = "What there is at a location, by name")
    PageOf<StockLevelView> list(
            Caller caller,
            @Parameter(description = "Part of the name, or a whole SKU or barcode") @Nullable @QueryValue String q,
            @Parameter(description = "The first one where none is named") @Nullable @QueryValue UUID locationId,
            @Nullable @QueryValue UUID supplierId,
            @Parameter(description = "Only what is low") @Nullable @QueryValue Boolean low,
            @RequestBean Paging paging) {
        caller.allowedTo(Permission.MANAGE_STOCK);
        StockFilter filter = new StockFilter(q, supplierId, Boolean.TRUE.equals(low));
        UUID after = paging.after(1).map(cursor -> cursor.id(0)).orElse(null);
        return paging.page(
                items.list(caller.tenant(), place.of(caller, locationId), filter, after, paging.rows()),
                StockLevelView::of,
                level -> Cursor.after(level.productId()));
    }

    @Idempotent
    @Post
    @Status(HttpStatus.CREATED)
    @Operation(operationId = "keepStock", summary = "Begin to keep stock of a product")
    HttpResponse<StockItemView> keep(Caller caller, HttpRequest<?> request, @Body KeepStockRequest body) {
        caller.allowedTo(Permission.MANAGE_STOCK);
        StockItem item = items.keep(caller.tenant(), body.productId(), body.details());
        return HttpResponse.created(StockItemView.of(item), URI.create(request.getPath() + "/" + item.productId()));
    }

    @Get("/{productId}")
    @Operation(operationId = "getStock", summary = "The stock of a product, with its version as ETag")
    HttpResponse<StockItemView> get(Caller caller, @PathVariable UUID productId) {
        caller.allowedTo(Permission.MANAGE_STOCK);
        StockItem item = items.get(caller.tenant(), productId);
        return Versions.ok(StockItemView.of(item), item.version());
    }

    @Versioned
    @Put("/{productId}")
    @Operation(operationId = "changeStock", summary = "Replace what is decided about the stock of a product")
    HttpResponse<StockItemView> change(
            Caller caller, HttpRequest<?> request, @PathVariable UUID productId, @Body StockItemRequest body) {
        caller.allowedTo(Permission.MANAGE_STOCK);
        StockItem item = items.update(caller.tenant(), productId, Versions.wanted(request), body.details());
        return Versions.ok(StockItemView.of(item), item.version());
    }
}
