package io.monedero.functions.backoffice.stock;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.monedero.functions.backoffice.Form;
import io.monedero.functions.backoffice.Page;
import io.monedero.functions.backoffice.Pages;
import io.monedero.stock.purchases.DeliveryNote;
import io.monedero.stock.purchases.NewDeliveryNote;
import io.monedero.stock.purchases.PurchaseOrder;
import io.monedero.stock.purchases.PurchaseOrders;
import io.monedero.stock.purchases.ReceivingDeliveries;
import io.monedero.tenancy.Permission;
import io.monedero.web.Cursor;
import io.monedero.web.PageOf;
import io.monedero.web.Paging;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** C-05: taking goods in, with or without an order. */
@Hidden
@Controller("/{tenant}/admin/delivery-notes")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class DeliveryNotePages {
    private static final String PLACE = "delivery-notes";

    private final ReceivingDeliveries deliveries;
    private final PurchaseOrders orders;
    private final GoodsForms goods;
    private final Pages pages;

    DeliveryNotePages(ReceivingDeliveries deliveries, PurchaseOrders orders, GoodsForms goods, Pages pages) {
        this.deliveries = deliveries;
        this.orders = orders;
        this.goods = goods;
        this.pages = pages;
    }

    @Get
    HttpResponse<String> list(Page page) {
        page.allowedTo(Permission.MANAGE_STOCK);
        Paging paging = page.paging();
        UUID after = paging.after(1).map(cursor -> cursor.id(0)).orElse(null);
        PageOf<DeliveryNote> found = paging.page(
                deliveries.list(page.tenant(), null, after, paging.rows()),
                Function.identity(),
                note -> Cursor.after(note.id()));
        return pages.show("stock/delivery-notes.jte", page, new DeliveryNoteList(found));
    }

    /** The query names the supplier and the location once they are chosen. */
    @Get("/new")
    MutableHttpResponse<String> blank(Page page) {
        page.allowedTo(Permission.MANAGE_STOCK);
        return pages.show("stock/delivery-note-new.jte", page, goods.ofSupplier(page));
    }

    @Post("/new")
    HttpResponse<String> receive(Page page, Form form) {
        page.allowedTo(Permission.MANAGE_STOCK);
        return pages.send(page, form, this::blank, () -> take(page, form, null));
    }

    /** Goods that answer an order, which says whose they are and where they go. */
    @Post("/of-order/{orderId}")
    HttpResponse<String> receiveOrder(Page page, Form form, @PathVariable UUID orderId) {
        page.allowedTo(Permission.MANAGE_STOCK);
        return pages.send(
                page,
                form,
                again -> pages.show("stock/purchase-order.jte", again, orders.get(again.tenant(), orderId)),
                () -> take(page, form, orderId));
    }

    @Get("/{id}")
    HttpResponse<String> note(Page page, @PathVariable UUID id) {
        page.allowedTo(Permission.MANAGE_STOCK);
        return pages.show("stock/delivery-note.jte", page, deliveries.get(page.tenant(), id));
    }

    private String take(Page page, Form form, @Nullable UUID orderId) {
        PurchaseOrder order = orderId == null ? null : orders.get(page.tenant(), orderId);
        UUID supplier = order == null ? form.id("supplierId") : order.supplierId();
        UUID location = order == null ? form.id("locationId") : order.locationId();
        String number = form.text("number");
        DeliveryNote note = GoodsEntry.with(
                form,
                lines -> deliveries.receive(
                        page.tenant(),
                        new NewDeliveryNote(supplier, location, orderId, number, lines),
                        page.staff().staff().id()));
        return page.done(PLACE + "/" + note.id(), "delivery-received");
    }
}
