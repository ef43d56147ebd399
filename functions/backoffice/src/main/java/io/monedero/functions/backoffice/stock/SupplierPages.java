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
import io.monedero.stock.Suppliers;
import io.monedero.tenancy.Permission;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.UUID;

/** C-05: who delivers. */
@Hidden
@Controller("/{tenant}/admin/suppliers")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class SupplierPages {
    private static final String PLACE = "suppliers";

    private final Suppliers suppliers;
    private final Pages pages;

    SupplierPages(Suppliers suppliers, Pages pages) {
        this.suppliers = suppliers;
        this.pages = pages;
    }

    @Get
    HttpResponse<String> list(Page page) {
        page.allowedTo(Permission.MANAGE_STOCK);
        return pages.show(
                "stock/suppliers.jte",
                page,
                new SupplierList(suppliers.all(page.tenant().id())));
    }

    @Get("/new")
    MutableHttpResponse<String> blank(Page page) {
        page.allowedTo(Permission.MANAGE_STOCK);
        return pages.show("stock/supplier.jte", page, new SupplierForm(null));
    }

    @Post("/new")
    HttpResponse<String> add(Page page, Form form) {
        page.allowedTo(Permission.MANAGE_STOCK);
        return pages.send(page, form, this::blank, () -> {
            suppliers.create(page.tenant(), SupplierForm.details(form));
            return page.done(PLACE, "saved");
        });
    }

    @Get("/{id}")
    MutableHttpResponse<String> present(Page page, @PathVariable UUID id) {
        page.allowedTo(Permission.MANAGE_STOCK);
        return pages.show(
                "stock/supplier.jte",
                page,
                new SupplierForm(suppliers.get(page.tenant().id(), id)));
    }

    @Post("/{id}")
    HttpResponse<String> change(Page page, Form form, @PathVariable UUID id) {
        page.allowedTo(Permission.MANAGE_STOCK);
        return pages.send(page, form, again -> present(again, id), () -> {
            suppliers.update(page.tenant(), id, form.version(), SupplierForm.details(form));
            return page.done(PLACE, "saved");
        });
    }
}
