package io.monedero.functions.backoffice.prices;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.monedero.functions.backoffice.Form;
import io.monedero.functions.backoffice.Option;
import io.monedero.functions.backoffice.Page;
import io.monedero.functions.backoffice.Pages;
import io.monedero.pricing.tariff.HolidayCalendar;
import io.monedero.pricing.tariff.HolidayRegion;
import io.monedero.pricing.tariff.OwnHoliday;
import io.monedero.tenancy.Permission;
import io.monedero.tenancy.Tenant;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** P-05: the public holidays of the business, and the days of its own. */
@Hidden
@Controller("/{tenant}/admin/holidays")
@Secured(SecurityRule.IS_AUTHENTICATED)
class HolidayPages {
    private static final String PLACE = "holidays";

    private final HolidayCalendar holidays;
    private final Clock clock;
    private final Pages pages;

    HolidayPages(HolidayCalendar holidays, Clock clock, Pages pages) {
        this.holidays = holidays;
        this.clock = clock;
        this.pages = pages;
    }

    @Get
    MutableHttpResponse<String> year(Page page) {
        page.allowedTo(Permission.MANAGE_CATALOGUE);
        Tenant tenant = page.tenant();
        String asked = page.asked("year");
        int year = asked.matches("(19|20)\\d\\d")
                ? Integer.parseInt(asked)
                : tenant.dayAt(clock.instant()).getYear();
        HolidayRegion region = holidays.region(tenant);
        Map<LocalDate, OwnHoliday> own = holidays.own(tenant).stream()
                .collect(Collectors.toMap(OwnHoliday::day, Function.identity(), (one, other) -> one, TreeMap::new));
        List<Option> regions = holidays.regions(region.country(), page.language()).entrySet().stream()
                .map(entry -> new Option(entry.getKey(), entry.getValue()))
                .toList();
        return pages.show(
                "prices/holidays.jte",
                page,
                new HolidayYear(year, holidays.of(tenant, Year.of(year), page.language()), own, region, regions));
    }

    @Post("/region")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<String> choose(Page page, Form form) {
        page.allowedTo(Permission.MANAGE_CATALOGUE);
        return pages.send(page, form, this::year, () -> {
            String country = holidays.region(page.tenant()).country();
            holidays.choose(page.tenant(), new HolidayRegion(country, form.optional("region")));
            return page.done(PLACE, "saved");
        });
    }

    @Post("/days")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<String> say(Page page, Form form) {
        page.allowedTo(Permission.MANAGE_CATALOGUE);
        return pages.send(page, form, this::year, () -> {
            LocalDate day = form.day("day");
            boolean holiday = Boolean.parseBoolean(form.text("holiday"));
            holidays.say(page.tenant(), new OwnHoliday(day, holiday, form.optional("name")));
            return page.done(PLACE, "saved");
        });
    }

    @Post("/days/forget")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<String> forget(Page page, Form form) {
        page.allowedTo(Permission.MANAGE_CATALOGUE);
        return pages.send(page, form, again -> year(again.withoutForm()), () -> {
            holidays.forget(page.tenant(), form.day("day"));
            return page.done(PLACE, "saved");
        });
    }
}
