package io.monedero.functions.backoffice.kitchen;

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
import io.monedero.catalog.Subfamilies;
import io.monedero.functions.backoffice.Form;
import io.monedero.functions.backoffice.Option;
import io.monedero.functions.backoffice.Page;
import io.monedero.functions.backoffice.Pages;
import io.monedero.kernel.TenantId;
import io.monedero.kitchen.Printers;
import io.monedero.kitchen.Rules;
import io.monedero.tenancy.Permission;
import io.monedero.tenancy.Staff;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.UUID;

/** C-07: printers of kitchen and bar, and what prints where. */
@Hidden
@Controller("/{tenant}/admin/kitchen")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class KitchenPages {
    private static final String PLACE = "kitchen";

    private final Printers printers;
    private final Rules rules;
    private final Subfamilies subfamilies;
    private final Staff staff;
    private final Pages pages;

    KitchenPages(Printers printers, Rules rules, Subfamilies subfamilies, Staff staff, Pages pages) {
        this.printers = printers;
        this.rules = rules;
        this.subfamilies = subfamilies;
        this.staff = staff;
        this.pages = pages;
    }

    @Get
    MutableHttpResponse<String> show(Page page) {
        TenantId tenant = page.allowedTo(Permission.MANAGE_CATALOGUE).tenantId();
        KitchenView content = new KitchenView(
                printers.all(tenant),
                rules.all(tenant),
                staff.locations(tenant).stream()
                        .map(place -> new Option(place.locationId().toString(), place.name()))
                        .toList(),
                subfamilies.all(tenant).stream()
                        .map(each -> new Option(
                                each.id().toString(),
                                each.familyName() + " · " + each.details().name()))
                        .toList(),
                staff.registers(tenant).stream()
                        .map(each ->
                                new Option(each.registerId().toString(), each.name() + " · " + each.locationName()))
                        .toList());
        return pages.show("kitchen/kitchen.jte", page, content);
    }

    @Post("/printers")
    HttpResponse<String> addPrinter(Page page, Form form) {
        page.allowedTo(Permission.MANAGE_CATALOGUE);
        return pages.send(page, form, this::show, () -> {
            printers.create(page.tenant(), form.id("locationId"), form.text("name"));
            return page.done(PLACE, "saved");
        });
    }

    @Get("/printers/{id}")
    MutableHttpResponse<String> printer(Page page, @PathVariable UUID id) {
        page.allowedTo(Permission.MANAGE_CATALOGUE);
        return pages.show(
                "kitchen/printer.jte", page, printers.get(page.tenant().id(), id));
    }

    @Post("/printers/{id}")
    HttpResponse<String> rename(Page page, Form form, @PathVariable UUID id) {
        page.allowedTo(Permission.MANAGE_CATALOGUE);
        return pages.send(page, form, again -> printer(again, id), () -> {
            printers.rename(page.tenant(), id, form.version(), form.text("name"));
            return page.done(PLACE, "saved");
        });
    }

    @Post("/rules")
    HttpResponse<String> addRule(Page page, Form form) {
        page.allowedTo(Permission.MANAGE_CATALOGUE);
        return pages.send(page, form, this::show, () -> {
            rules.add(
                    page.tenant(),
                    form.id("subfamilyId"),
                    form.id("registerId"),
                    form.id("printerId"),
                    Integer.parseInt(form.oneOf("copies", KitchenChoices.COPIES)));
            return page.done(PLACE, "saved");
        });
    }

    @Post("/rules/remove")
    HttpResponse<String> removeRule(Page page, Form form) {
        page.allowedTo(Permission.MANAGE_CATALOGUE);
        return pages.send(page, form, again -> show(again.withoutForm()), () -> {
            rules.remove(page.tenant(), form.id("subfamilyId"), form.id("registerId"), form.id("printerId"));
            return page.done(PLACE, "deleted");
        });
    }
}
