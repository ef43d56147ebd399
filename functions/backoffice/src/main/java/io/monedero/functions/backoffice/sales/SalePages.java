package io.monedero.functions.backoffice.sales;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.monedero.functions.backoffice.Form;
import io.monedero.functions.backoffice.Input;
import io.monedero.functions.backoffice.Page;
import io.monedero.functions.backoffice.Pages;
import io.monedero.pricing.Channel;
import io.monedero.sales.ClosingSales;
import io.monedero.sales.NewSale;
import io.monedero.sales.OpeningSales;
import io.monedero.sales.SaleFilter;
import io.monedero.sales.SalePlace;
import io.monedero.sales.SaleStatus;
import io.monedero.sales.SaleSummary;
import io.monedero.sales.Sales;
import io.monedero.tenancy.Permission;
import io.monedero.tenancy.Register;
import io.monedero.tenancy.Staff;
import io.monedero.web.Cursor;
import io.monedero.web.PageOf;
import io.monedero.web.Paging;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** S-01: the list of sales, and their beginning and end. */
@Hidden
@Controller("/{tenant}/admin/sales")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class SalePages {
    private final Sales sales;
    private final OpeningSales opening;
    private final ClosingSales closing;
    private final Staff staff;
    private final SaleViews views;
    private final Pages pages;

    SalePages(Sales sales, OpeningSales opening, ClosingSales closing, Staff staff, SaleViews views, Pages pages) {
        this.sales = sales;
        this.opening = opening;
        this.closing = closing;
        this.staff = staff;
        this.views = views;
        this.pages = pages;
    }

    @Get
    HttpResponse<String> list(Page page) {
        page.allowedTo(Permission.SELL);
        return pages.show("sales/list.jte", page, content(page));
    }

    @Post
    HttpResponse<String> open(Page page, Form form) {
        page.allowedTo(Permission.SELL);
        return pages.send(page, form, again -> pages.show("sales/list.jte", again, content(again)), () -> {
            Register register = staff.register(page.tenant().id(), form.id("registerId"), "registerId");
            var place = new SalePlace(
                    register.locationId(),
                    register.registerId(),
                    Channel.POS,
                    page.staff().staff().id());
            return page.to("sales/"
                    + opening.open(page.tenant(), new NewSale(place, null, List.of()))
                            .id());
        });
    }

    @Get("/{id}")
    HttpResponse<String> sale(Page page, @PathVariable UUID id) {
        page.allowedTo(Permission.SELL);
        return views.show(page, id);
    }

    @Post("/{id}/close")
    HttpResponse<String> close(Page page, @PathVariable UUID id, Form form) {
        page.allowedTo(Permission.TAKE_PAYMENT);
        return views.send(page, id, form, () -> closing.close(page.tenant(), id));
    }

    @Post("/{id}/cancel")
    HttpResponse<String> cancel(Page page, @PathVariable UUID id, Form form) {
        page.allowedTo(Permission.SELL);
        return views.send(page, id, form, () -> closing.cancel(page.tenant(), id));
    }

    private SaleList content(Page page) {
        Paging paging = page.paging();
        List<SaleSummary> found = sales.list(
                page.tenant(),
                new SaleFilter(
                        SaleStatus.of(page.asked("status")).orElse(null), null, day(page, "from"), day(page, "to")),
                paging.after(1).map(cursor -> cursor.id(0)).orElse(null),
                paging.rows());
        PageOf<SaleSummary> shown = paging.page(found, row -> row, row -> Cursor.after(row.id()));
        return new SaleList(
                shown.items(), shown.next(), staff.registers(page.tenant().id()));
    }

    private static @Nullable LocalDate day(Page page, String field) {
        return page.asked(field).isEmpty() ? null : new Input(page.language()).day(page.asked(field), field);
    }
}
