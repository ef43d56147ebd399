package io.monedero.functions.backoffice.fees;

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
import io.monedero.fees.Fee;
import io.monedero.fees.FeeFilter;
import io.monedero.fees.FeeType;
import io.monedero.fees.FeeTypes;
import io.monedero.fees.Fees;
import io.monedero.fees.Joining;
import io.monedero.functions.backoffice.CustomerChoice;
import io.monedero.functions.backoffice.CustomerChoices;
import io.monedero.functions.backoffice.Form;
import io.monedero.functions.backoffice.Option;
import io.monedero.functions.backoffice.Page;
import io.monedero.functions.backoffice.Pages;
import io.monedero.tenancy.Location;
import io.monedero.tenancy.Permission;
import io.monedero.tenancy.Staff;
import io.monedero.web.Cursor;
import io.monedero.web.PageOf;
import io.monedero.web.Paging;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** F-03: who has joined what, since when, the receipts they got, and the end of a fee. */
@Hidden
@Controller("/{tenant}/admin/fees")
@Secured(SecurityRule.IS_AUTHENTICATED)
class FeePages {
    private final Fees fees;
    private final FeeTypes types;
    private final Joining joining;
    private final CustomerChoices customers;
    private final Staff staff;
    private final Clock clock;
    private final Pages pages;

    FeePages(
            Fees fees,
            FeeTypes types,
            Joining joining,
            CustomerChoices customers,
            Staff staff,
            Clock clock,
            Pages pages) {
        this.fees = fees;
        this.types = types;
        this.joining = joining;
        this.customers = customers;
        this.staff = staff;
        this.clock = clock;
        this.pages = pages;
    }

    @Get
    HttpResponse<String> list(Page page) {
        page.allowedTo(Permission.MANAGE_FEES);
        CustomerChoice customer = customers.of(page);
        FeeFilter filter = filter(page.filters(), customer);
        Paging paging = page.paging();
        PageOf<Fee> found = paging.page(
                fees.list(
                        page.tenant().id(),
                        filter,
                        paging.after(1).map(cursor -> cursor.id(0)).orElse(null),
                        paging.rows()),
                Function.identity(),
                fee -> Cursor.after(fee.id()));
        FeeList content = new FeeList(
                found, options(types.all(page.tenant())), customer, today(page), !filter.equals(FeeFilter.none()));
        return pages.show("fees/list.jte", page, content);
    }

    @Get("/{id}")
    MutableHttpResponse<String> fee(Page page, @PathVariable UUID id) {
        page.allowedTo(Permission.MANAGE_FEES);
        Fee fee = fees.get(page.tenant().id(), id);
        FeeView content = new FeeView(fee, fees.receipts(page.tenant(), id), location(page, fee), today(page));
        return pages.show("fees/fee.jte", page, content);
    }

    /** Ends it: all that can be done with a fee. */
    @Post("/{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<String> leave(Page page, Form form, @PathVariable UUID id) {
        page.allowedTo(Permission.MANAGE_FEES);
        return pages.send(page, form, again -> fee(again, id), () -> {
            joining.leave(page.tenant(), id, form.day("endedOn"));
            return page.done("fees/" + id, "fee-ended");
        });
    }

    private LocalDate today(Page page) {
        return page.tenant().dayAt(clock.instant());
    }

    private String location(Page page, Fee fee) {
        List<Location> all = staff.locations(page.tenant().id());
        return all.stream()
                .filter(place -> all.size() > 1 && place.locationId().equals(fee.locationId()))
                .map(Location::name)
                .findFirst()
                .orElse("");
    }

    private static List<Option> options(List<FeeType> types) {
        return types.stream()
                .map(type -> new Option(type.id().toString(), type.name()))
                .toList();
    }

    private static FeeFilter filter(Form asked, CustomerChoice customer) {
        return new FeeFilter(
                asked.optionalId("typeId"),
                customer.chosen() == null ? null : customer.chosen().id(),
                asked.has("active") ? Boolean.valueOf(asked.text("active")) : null);
    }
}
