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
import io.monedero.stock.counts.CountingStock;
import io.monedero.stock.counts.NewStockCount;
import io.monedero.stock.counts.StockCount;
import io.monedero.tenancy.Permission;
import io.monedero.web.Cursor;
import io.monedero.web.PageOf;
import io.monedero.web.Paging;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.UUID;
import java.util.function.Function;

/** C-05: typing in what was counted. */
@Hidden
@Controller("/{tenant}/admin/stock-counts")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class StockCountPages {
    private static final String PLACE = "stock-counts";

    private final CountingStock counting;
    private final GoodsForms goods;
    private final Pages pages;

    StockCountPages(CountingStock counting, GoodsForms goods, Pages pages) {
        this.counting = counting;
        this.goods = goods;
        this.pages = pages;
    }

    @Get
    HttpResponse<String> list(Page page) {
        page.allowedTo(Permission.MANAGE_STOCK);
        Paging paging = page.paging();
        UUID after = paging.after(1).map(cursor -> cursor.id(0)).orElse(null);
        PageOf<StockCount> found = paging.page(
                counting.list(page.tenant(), after, paging.rows()),
                Function.identity(),
                count -> Cursor.after(count.id()));
        return pages.show("stock/counts.jte", page, new StockCountList(found));
    }

    @Get("/new")
    MutableHttpResponse<String> blank(Page page) {
        page.allowedTo(Permission.MANAGE_STOCK);
        return pages.show("stock/count-new.jte", page, goods.all(page));
    }

    @Post("/new")
    HttpResponse<String> count(Page page, Form form) {
        page.allowedTo(Permission.MANAGE_STOCK);
        return pages.send(page, form, this::blank, () -> {
            StockCount count = GoodsEntry.with(
                    form,
                    lines -> counting.count(
                            page.tenant(),
                            new NewStockCount(form.id("locationId"), form.optional("note"), lines),
                            page.staff().staff().id()));
            return page.done(PLACE + "/" + count.id(), "saved");
        });
    }

    @Get("/{id}")
    HttpResponse<String> present(Page page, @PathVariable UUID id) {
        page.allowedTo(Permission.MANAGE_STOCK);
        return pages.show("stock/count.jte", page, counting.get(page.tenant(), id));
    }
}
