package io.monedero.functions.backoffice.fees;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.monedero.fees.Fee;
import io.monedero.fees.FeeTypes;
import io.monedero.fees.Joining;
import io.monedero.functions.backoffice.CustomerChoice;
import io.monedero.functions.backoffice.CustomerChoices;
import io.monedero.functions.backoffice.Form;
import io.monedero.functions.backoffice.Option;
import io.monedero.functions.backoffice.Page;
import io.monedero.functions.backoffice.Pages;
import io.monedero.tenancy.Permission;
import io.monedero.tenancy.Staff;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.Clock;
import java.util.List;

/** F-03: a customer joins a fee. */
@Hidden
@Controller("/{tenant}/admin/fees/new")
@Secured(SecurityRule.IS_AUTHENTICATED)
class JoiningPages {
    private final Joining joining;
    private final FeeTypes types;
    private final CustomerChoices customers;
    private final Staff staff;
    private final Clock clock;
    private final Pages pages;

    JoiningPages(Joining joining, FeeTypes types, CustomerChoices customers, Staff staff, Clock clock, Pages pages) {
        this.joining = joining;
        this.types = types;
        this.customers = customers;
        this.staff = staff;
        this.clock = clock;
        this.pages = pages;
    }

    @Get
    MutableHttpResponse<String> blank(Page page) {
        page.allowedTo(Permission.MANAGE_FEES);
        List<Option> open = types.all(page.tenant()).stream()
                .filter(type -> type.details().active())
                .map(type -> new Option(type.id().toString(), type.name()))
                .toList();
        List<Option> locations = staff.locations(page.tenant().id()).stream()
                .map(place -> new Option(place.locationId().toString(), place.name()))
                .toList();
        JoiningForm content = new JoiningForm(
                customers.of(page), open, locations, page.tenant().dayAt(clock.instant()));
        return pages.show("fees/join.jte", page, content);
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<String> join(Page page, Form form) {
        page.allowedTo(Permission.MANAGE_FEES);
        return pages.send(page, form, this::blank, () -> {
            Fee fee = joining.join(
                    page.tenant(),
                    form.id("typeId"),
                    form.id(CustomerChoice.FIELD),
                    form.optionalId("locationId"),
                    form.day("joinedOn"));
            return page.done("fees/" + fee.id(), "fee-joined");
        });
    }
}
