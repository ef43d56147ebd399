package io.monedero.functions.pricing.stock;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.http.annotation.Status;
import io.monedero.kernel.Refusal;
import io.monedero.stock.purchases.OrderStatus;
import io.monedero.stock.purchases.PurchaseOrder;
import io.monedero.stock.purchases.PurchaseOrders;
import io.monedero.tenancy.Permission;
import io.monedero.web.Caller;
import io.monedero.web.Cursor;
import io.monedero.web.Idempotent;
import io.monedero.web.PageOf;
import io.monedero.web.Paging;
import io.monedero.web.StaffApi;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** C-05: what is ordered from suppliers. */
@StaffApi
@Tag(name = "Stock")
@Controller("/{tenant}/api/v1/purchase-orders")
class PurchaseOrderController {
    private final PurchaseOrders orders;
    private final Place place;

    PurchaseOrderController(PurchaseOrders orders, Place place) {
        this.orders = orders;
        this.place = place;
    }

    @Get
    @Operation(operationId = "listPurchaseOrders", summary = "Purchase orders, the newest first, without their lines")
    PageOf<PurchaseOrderView> list(
            Caller caller,
            @Parameter(
                            schema =
                                    @Schema(
                                            type = "string",
                                            allowableValues = {"open", "received", "cancelled"}))
                    @Nullable
                    @QueryValue
                    String status,
            @Nullable @QueryValue UUID supplierId,
            @RequestBean Paging paging) {
        caller.allowedTo(Permission.MANAGE_STOCK);
        UUID after = paging.after(1).map(cursor -> cursor.id(0)).orElse(null);
        return paging.page(
                orders.list(caller.tenant(), status(status), supplierId, after, paging.rows()),
                PurchaseOrderView::of,
                order -> Cursor.after(order.id()));
    }

    @Idempotent
    @Post
    @Status(HttpStatus.CREATED)
    @Operation(operationId = "addPurchaseOrder", summary = "Order goods from a supplier")
    HttpResponse<PurchaseOrderView> add(Caller caller, HttpRequest<?> request, @Body PurchaseOrderRequest body) {
        caller.allowedTo(Permission.MANAGE_STOCK);
        PurchaseOrder order = orders.order(
                caller.tenant(),
                body.wanted(place.of(caller, body.locationId())),
                caller.staff().id());
        return HttpResponse.created(PurchaseOrderView.of(order), URI.create(request.getPath() + "/" + order.id()));
    }

    @Get("/{id}")
    @Operation(operationId = "getPurchaseOrder", summary = "A purchase order and what came of it")
    PurchaseOrderView get(Caller caller, @PathVariable UUID id) {
        caller.allowedTo(Permission.MANAGE_STOCK);
        return PurchaseOrderView.of(orders.get(caller.tenant(), id));
    }

    @Idempotent
    @Post("/{id}/cancel")
    @Operation(operationId = "cancelPurchaseOrder", summary = "Want no more of it; what came stays")
    HttpResponse<PurchaseOrderView> cancel(Caller caller, @PathVariable UUID id) {
        caller.allowedTo(Permission.MANAGE_STOCK);
        return HttpResponse.ok(PurchaseOrderView.of(orders.cancel(caller.tenant(), id)));
    }

    private static @Nullable OrderStatus status(@Nullable String code) {
        return code == null
                ? null
                : OrderStatus.of(code)
                        .orElseThrow(() -> Refusal.invalid("choice-unknown", "status", Map.of("value", code))
                                .asException());
    }
}
