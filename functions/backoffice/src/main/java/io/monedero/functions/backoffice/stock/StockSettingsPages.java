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
import io.monedero.catalog.Products;
import io.monedero.functions.backoffice.Form;
import io.monedero.functions.backoffice.Page;
import io.monedero.functions.backoffice.Pages;
import io.monedero.stock.StockItem;
import io.monedero.stock.StockItems;
import io.monedero.tenancy.Permission;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.UUID;

/** C-05: beginning to keep stock of a product, its codes, its supplier and when it is low. */
@Hidden
@Controller("/{tenant}/admin/stock/{productId}/settings")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class StockSettingsPages {
    private final StockItems items;
    private final Products products;
    private final Places places;
    private final Pages pages;

    StockSettingsPages(StockItems items, Products products, Places places, Pages pages) {
        this.items = items;
        this.products = products;
        this.places = places;
        this.pages = pages;
    }

    @Get
    MutableHttpResponse<String> present(Page page, @PathVariable UUID productId) {
        page.allowedTo(Permission.MANAGE_STOCK);
        StockItem item = items.has(page.tenant(), productId) ? items.get(page.tenant(), productId) : null;
        return pages.show(
                "stock/settings.jte",
                page,
                new StockSettings(products.get(page.tenant(), productId), item, places.suppliers(page)));
    }

    @Post
    HttpResponse<String> save(Page page, Form form, @PathVariable UUID productId) {
        page.allowedTo(Permission.MANAGE_STOCK);
        return pages.send(page, form, again -> present(again, productId), () -> {
            if (form.has(Form.VERSION)) {
                items.update(page.tenant(), productId, form.version(), StockSettings.details(form));
            } else {
                items.keep(page.tenant(), productId, StockSettings.details(form));
            }
            return page.done("stock/" + productId, "saved");
        });
    }
}
