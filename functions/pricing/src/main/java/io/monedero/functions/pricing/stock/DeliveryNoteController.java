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
import io.monedero.stock.purchases.DeliveryNote;
import io.monedero.stock.purchases.ReceivingDeliveries;
import io.monedero.tenancy.Permission;
import io.monedero.web.Caller;
import io.monedero.web.Cursor;
import io.monedero.web.Idempotent;
import io.monedero.web.PageOf;
import io.monedero.web.Paging;
import io.monedero.web.StaffApi;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** C-05: goods that came. */
@StaffApi
@Tag(name = "Stock")
@Controller("/{tenant}/api/v1/delivery-notes")
class DeliveryNoteController {
    private final ReceivingDeliveries deliveries;
    private final Place place;

    DeliveryNoteController(ReceivingDeliveries deliveries, Place place) {
        this.deliveries = deliveries;
        this.place = place;
    }

    @Get
    @Operation(operationId = "listDeliveryNotes", summary = "Delivery notes, the newest first, without their lines")
    PageOf<DeliveryNoteView> list(
            Caller caller,
            @Parameter(description = "Only what answered this order") @Nullable @QueryValue UUID orderId,
            @RequestBean Paging paging) {
        caller.allowedTo(Permission.MANAGE_STOCK);
        UUID after = paging.after(1).map(cursor -> cursor.id(0)).orElse(null);
        return paging.page(
                deliveries.list(caller.tenant(), orderId, after, paging.rows()),
                DeliveryNoteView::of,
                note -> Cursor.after(note.id()));
    }

    @Idempotent
    @Post
    @Status(HttpStatus.CREATED)
    @Operation(
            operationId = "receiveDelivery",
            summary = "Take goods in",
            description = "They are in stock at once. A supplier's number is received once.")
    HttpResponse<DeliveryNoteView> receive(Caller caller, HttpRequest<?> request, @Body DeliveryNoteRequest body) {
        caller.allowedTo(Permission.MANAGE_STOCK);
        DeliveryNote note = deliveries.receive(
                caller.tenant(),
                body.wanted(place.of(caller, body.locationId())),
                caller.staff().id());
        return HttpResponse.created(DeliveryNoteView.of(note), URI.create(request.getPath() + "/" + note.id()));
    }

    @Get("/{id}")
    @Operation(operationId = "getDeliveryNote", summary = "A delivery note")
    DeliveryNoteView get(Caller caller, @PathVariable UUID id) {
        caller.allowedTo(Permission.MANAGE_STOCK);
        return DeliveryNoteView.of(deliveries.get(caller.tenant(), id));
    }
}
