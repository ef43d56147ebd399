package io.monedero.functions.backoffice.stock;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.monedero.catalog.Products;
import io.monedero.functions.backoffice.Form;
import io.monedero.functions.backoffice.Page;
import io.monedero.functions.backoffice.Pages;
import io.monedero.stock.StockCardCsv;
import io.monedero.stock.StockCards;
import io.monedero.stock.StockItem;
import io.monedero.stock.StockItems;
import io.monedero.stock.StockLevel;
import io.monedero.stock.StockMove;
import io.monedero.tenancy.Permission;
import io.monedero.web.Cursor;
import io.monedero.web.PageOf;
import io.monedero.web.Paging;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.UUID;
import java.util.function.Function;

/** C-05: the card of a product, corrections, and the card as a file. */
@Hidden
@Controller("/{tenant}/admin/stock/{productId}")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class StockCardPages {
    private final StockItems items;
    private final Products products;
    private final StockCards cards;
    private final StockCardCsv csv;
    private final Places places;
    private final Pages pages;

    StockCardPages(
            StockItems items, Products products, StockCards cards, StockCardCsv csv, Places places, Pages pages) {
        this.items = items;
        this.products = products;
        this.cards = cards;
        this.csv = csv;
        this.places = places;
        this.pages = pages;
    }

    @Get
    MutableHttpResponse<String> card(Page page, @PathVariable UUID productId) {
        page.allowedTo(Permission.MANAGE_STOCK);
        if (!items.has(page.tenant(), productId)) {
            UUID product = products.get(page.tenant(), productId).id();
            return Pages.next(page.to("stock/" + product + "/settings"));
        }
        StockItem item = items.get(page.tenant(), productId);
        UUID location = places.location(page);
        Paging paging = page.paging();
        Integer after =
                paging.after(1).map(cursor -> Math.toIntExact(cursor.number(0))).orElse(null);
        PageOf<StockMove> moves = paging.page(
                cards.moves(page.tenant(), productId, location, after, paging.rows()),
                Function.identity(),
                move -> Cursor.after(move.seq()));
        StockLevel level = item.levels().stream()
                .filter(each -> each.locationId().equals(location))
                .findFirst()
                .orElseThrow();
        return pages.show("stock/card.jte", page, new StockCardView(item, level, moves, places.locations(page)));
    }

    @Post("/corrections")
    HttpResponse<String> correct(Page page, Form form, @PathVariable UUID productId) {
        page.allowedTo(Permission.MANAGE_STOCK);
        return pages.send(page, form, again -> card(again, productId), () -> {
            UUID location = form.id("locationId");
            cards.correct(
                    page.tenant(),
                    productId,
                    location,
                    form.quantity("quantity"),
                    form.text("note"),
                    page.staff().staff().id());
            return page.done("stock/" + productId, "saved") + "&locationId=" + location;
        });
    }

    @Get("/card.csv")
    @Produces(MediaType.TEXT_CSV)
    HttpResponse<String> file(Page page, @PathVariable UUID productId) {
        page.allowedTo(Permission.MANAGE_STOCK);
        StockItem item = items.get(page.tenant(), productId);
        return HttpResponse.ok(csv.of(page.tenant(), item, places.location(page)))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"stock-card.csv\"");
    }
}
