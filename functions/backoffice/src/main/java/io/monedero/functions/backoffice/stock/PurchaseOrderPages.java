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
import io.monedero.stock.purchases.NewPurchaseOrder;
import io.monedero.stock.purchases.OrderStatus;
import io.monedero.stock.purchases.PurchaseOrder;
import io.monedero.stock.purchases.PurchaseOrders;
import io.monedero.tenancy.Permission;
import io.monedero.web.Cursor;
import io.monedero.web.PageOf;
import io.monedero.web.Paging;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.UUID;
import java.util.function.Function;

/** C-05: ordering from suppliers. */
@Hidden
@Controller("/{tenant}/admin/purchase-orders")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class PurchaseOrderPages {
    private static final String PLACE = "purchase-orders";

    private final PurchaseOrders orders;
    private final GoodsForms goods;
    private final Places places;
    private final Pages pages;

    PurchaseOrderPages(PurchaseOrders orders, GoodsForms goods, Places places, Pages pages) {
        this.orders = orders;
        this.goods = goods;
        this.places = places;
        this.pages = pages;
    }

    @Get
    HttpResponse<String> list(Page page) {
        page.allowedTo(Permission.MANAGE_STOCK);
        Form asked = page.filters();
        OrderStatus status = asked.has("status") ? asked.choice("status", OrderStatus.class) : null;
        UUID supplier = asked.optionalId("supplierId");
        Paging paging = page.paging();
        UUID after = paging.after(1).map(cursor -> cursor.id(0)).orElse(null);
        PageOf<PurchaseOrder> found = paging.page(
                orders.list(page.tenant(), status, supplier, after, paging.rows()),
                Function.identity(),
                order -> Cursor.after(order.id()));
        return pages.show(
                "stock/purchase-orders.jte",
                page,
                new PurchaseOrderList(found, places.suppliers(page), status != null || supplier != null));
    }

    /** The query names the supplier and the location once they are chosen. */
    @Get("/new")
    MutableHttpResponse<String> blank(Page page) {
        page.allowedTo(Permission.MANAGE_STOCK);
        return pages.show("stock/purchase-order-new.jte", page, goods.ofSupplier(page));
    }

    @Post("/new")
    HttpResponse<String> add(Page page, Form form) {
        page.allowedTo(Permission.MANAGE_STOCK);
        return pages.send(page, form, this::blank, () -> {
            PurchaseOrder order = GoodsEntry.with(
                    form,
                    lines -> orders.order(
                            page.tenant(),
                            new NewPurchaseOrder(
                                    form.id("supplierId"), form.id("locationId"), form.optional("note"), lines),
                            page.staff().staff().id()));
            return page.done(PLACE + "/" + order.id(), "saved");
        });
    }

    @Get("/{id}")
    MutableHttpResponse<String> order(Page page, @PathVariable UUID id) {
        page.allowedTo(Permission.MANAGE_STOCK);
        return pages.show("stock/purchase-order.jte", page, orders.get(page.tenant(), id));
    }

    @Post("/{id}/cancel")
    HttpResponse<String> cancel(Page page, Form form, @PathVariable UUID id) {
        page.allowedTo(Permission.MANAGE_STOCK);
        return pages.send(page, form, again -> order(again, id), () -> {
            orders.cancel(page.tenant(), id);
            return page.done(PLACE + "/" + id, "saved");
        });
    }
}
