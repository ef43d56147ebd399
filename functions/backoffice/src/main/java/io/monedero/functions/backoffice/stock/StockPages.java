package io.monedero.functions.backoffice.stock;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.monedero.functions.backoffice.Form;
import io.monedero.functions.backoffice.Page;
import io.monedero.functions.backoffice.Pages;
import io.monedero.stock.StockFilter;
import io.monedero.stock.StockItems;
import io.monedero.stock.StockLevel;
import io.monedero.tenancy.Permission;
import io.monedero.web.Cursor;
import io.monedero.web.PageOf;
import io.monedero.web.Paging;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.UUID;
import java.util.function.Function;

/** C-05: the list of goods. */
@Hidden
@Controller("/{tenant}/admin/stock")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class StockPages {
    private final StockItems items;
    private final Places places;
    private final Pages pages;

    StockPages(StockItems items, Places places, Pages pages) {
        this.items = items;
        this.places = places;
        this.pages = pages;
    }

    @Get
    HttpResponse<String> list(Page page) {
        page.allowedTo(Permission.MANAGE_STOCK);
        Form asked = page.filters();
        StockFilter filter = new StockFilter(
                asked.has("q") ? asked.text("q") : null, asked.optionalId("supplierId"), asked.has("low"));
        UUID location = places.location(page);
        Paging paging = page.paging();
        UUID after = paging.after(1).map(cursor -> cursor.id(0)).orElse(null);
        PageOf<StockLevel> found = paging.page(
                items.list(page.tenant(), location, filter, after, paging.rows()),
                Function.identity(),
                level -> Cursor.after(level.productId()));
        StockList content = new StockList(
                found,
                location.toString(),
                places.locations(page),
                places.suppliers(page),
                !filter.equals(StockFilter.none()));
        return pages.show("stock/list.jte", page, content);
    }
}
