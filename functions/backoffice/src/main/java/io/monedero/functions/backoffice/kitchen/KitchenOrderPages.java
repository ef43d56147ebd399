package io.monedero.functions.backoffice.kitchen;

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
import io.monedero.kitchen.KitchenOrder;
import io.monedero.kitchen.SendingOrders;
import io.monedero.sales.Sales;
import io.monedero.tenancy.Permission;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.UUID;

/** C-07: the order of a sale is sent, printed, and printed again. */
@Hidden
@Controller("/{tenant}/admin/kitchen-orders")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class KitchenOrderPages {
    private final SendingOrders sending;
    private final Sales sales;
    private final Pages pages;

    KitchenOrderPages(SendingOrders sending, Sales sales, Pages pages) {
        this.sending = sending;
        this.sales = sales;
        this.pages = pages;
    }

    /** What was sent of a sale, and the button that sends what is new. */
    @Get("/of-sale/{saleId}")
    MutableHttpResponse<String> ofSale(Page page, @PathVariable UUID saleId) {
        page.allowedTo(Permission.SELL);
        UUID sale = sales.get(page.tenant(), saleId).id();
        return pages.show("kitchen/of-sale.jte", page, new SaleOrders(sale, sending.ofSale(page.tenant(), sale)));
    }

    @Post("/of-sale/{saleId}")
    HttpResponse<String> send(Page page, Form form, @PathVariable UUID saleId) {
        page.allowedTo(Permission.SELL);
        return pages.send(page, form, again -> ofSale(again, saleId), () -> {
            KitchenOrder order =
                    sending.send(page.tenant(), saleId, page.staff().staff().id());
            return page.to("kitchen-orders/" + order.id());
        });
    }

    /** The papers, one a printer and copy. */
    @Get("/{id}")
    HttpResponse<String> order(Page page, @PathVariable UUID id) {
        page.allowedTo(Permission.SELL);
        return pages.show("kitchen/order.jte", page, sending.get(page.tenant(), id));
    }
}
