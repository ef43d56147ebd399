package io.monedero.functions.backoffice.prices;

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
import io.monedero.pricing.tariff.Calendars;
import io.monedero.pricing.tariff.KeptCalendar;
import io.monedero.pricing.tariff.PriceFilter;
import io.monedero.pricing.tariff.Prices;
import io.monedero.pricing.tariff.Tariff;
import io.monedero.tenancy.Permission;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import java.util.UUID;

/** P-05: calendars that many prices share, such as high season and twilight. */
@Hidden
@Controller("/{tenant}/admin/price-calendars")
@Secured(SecurityRule.IS_AUTHENTICATED)
class CalendarPages {
    private static final String PLACE = "price-calendars";
    private static final int MOST_PRICES = 100;

    private final Calendars calendars;
    private final Prices prices;
    private final Pages pages;

    CalendarPages(Calendars calendars, Prices prices, Pages pages) {
        this.calendars = calendars;
        this.prices = prices;
        this.pages = pages;
    }

    @Get
    HttpResponse<String> list(Page page) {
        page.allowedTo(Permission.MANAGE_CATALOGUE);
        return pages.show("prices/calendars.jte", page, calendars.all(page.tenant()));
    }

    @Get("/new")
    MutableHttpResponse<String> blank(Page page) {
        page.allowedTo(Permission.MANAGE_CATALOGUE);
        return pages.show("prices/calendar.jte", page, new CalendarForm(null, List.of()));
    }

    @Post("/new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<String> add(Page page, Form form) {
        page.allowedTo(Permission.MANAGE_CATALOGUE);
        return pages.send(page, form, this::blank, () -> {
            calendars.create(page.tenant(), form.text("name"), CalendarForm.ranges(form));
            return page.done(PLACE, "saved");
        });
    }

    @Get("/{id}")
    MutableHttpResponse<String> present(Page page, @PathVariable UUID id) {
        page.allowedTo(Permission.MANAGE_CATALOGUE);
        KeptCalendar calendar = calendars.get(page.tenant(), id);
        List<String> users = prices
                .list(
                        page.tenant(),
                        Tariff.inForce(page.tenant()),
                        new PriceFilter(null, null, id, null),
                        0,
                        MOST_PRICES)
                .stream()
                .map(price -> price.details().name())
                .toList();
        return pages.show("prices/calendar.jte", page, new CalendarForm(calendar, users));
    }

    @Post("/{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<String> change(Page page, Form form, @PathVariable UUID id) {
        page.allowedTo(Permission.MANAGE_CATALOGUE);
        return pages.send(page, form, again -> present(again, id), () -> {
            calendars.update(page.tenant(), id, form.version(), form.text("name"), CalendarForm.ranges(form));
            return page.done(PLACE, "saved");
        });
    }

    @Post("/{id}/delete")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<String> delete(Page page, Form form, @PathVariable UUID id) {
        page.allowedTo(Permission.MANAGE_CATALOGUE);
        return pages.send(page, form, again -> present(again.withoutForm(), id), () -> {
            calendars.delete(page.tenant(), id);
            return page.done(PLACE, "deleted");
        });
    }
}
