package io.monedero.functions.pricing.kitchen;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.monedero.kitchen.KitchenOrder;
import io.monedero.kitchen.SendingOrders;
import io.monedero.tenancy.Permission;
import io.monedero.web.Caller;
import io.monedero.web.Idempotent;
import io.monedero.web.StaffApi;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** C-07: orders sent to kitchen and bar. */
@StaffApi
@Tag(name = "Kitchen")
@Controller("/{tenant}/api/v1/kitchen-orders")
class KitchenOrderController {
    private final SendingOrders sending;

    KitchenOrderController(SendingOrders sending) {
        this.sending = sending;
    }

    @Get
    @Operation(
            operationId = "listKitchenOrders",
            summary = "What was sent of a sale, the first first; what was sent today if none is named")
    List<KitchenOrderView> list(Caller caller, @Nullable @QueryValue UUID saleId) {
        caller.allowedTo(Permission.SELL);
        List<KitchenOrder> sent =
                saleId == null ? sending.ofToday(caller.tenant()) : sending.ofSale(caller.tenant(), saleId);
        return sent.stream().map(KitchenOrderView::of).toList();
    }

    @Idempotent
    @Post
    @Status(HttpStatus.CREATED)
    @Operation(
            operationId = "sendKitchenOrder",
            summary = "Send what is new on a sale to the printers of its register",
            description = "What was sent before is not sent again; what was taken off since is sent as negative.")
    HttpResponse<KitchenOrderView> send(Caller caller, HttpRequest<?> request, @Body KitchenOrderRequest body) {
        caller.allowedTo(Permission.SELL);
        KitchenOrder order =
                sending.send(caller.tenant(), body.saleId(), caller.staff().id());
        return HttpResponse.created(KitchenOrderView.of(order), URI.create(request.getPath() + "/" + order.id()));
    }

    @Get("/{id}")
    @Operation(operationId = "getKitchenOrder", summary = "An order, to print it again")
    KitchenOrderView get(Caller caller, @PathVariable UUID id) {
        caller.allowedTo(Permission.SELL);
        return KitchenOrderView.of(sending.get(caller.tenant(), id));
    }
}
