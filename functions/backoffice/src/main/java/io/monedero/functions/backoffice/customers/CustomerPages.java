package io.monedero.functions.backoffice.customers;

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
import io.monedero.customers.Customer;
import io.monedero.customers.Customers;
import io.monedero.functions.backoffice.Form;
import io.monedero.functions.backoffice.Page;
import io.monedero.functions.backoffice.Pages;
import io.monedero.kernel.TenantId;
import io.monedero.tenancy.Permission;
import io.monedero.web.Cursor;
import io.monedero.web.PageOf;
import io.monedero.web.Paging;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.UUID;
import java.util.function.Function;

/** The customers, each on a card with accounts, sales and fees. */
@Hidden
@Controller("/{tenant}/admin/customers")
@Secured(SecurityRule.IS_AUTHENTICATED)
class CustomerPages {
    private final Customers customers;
    private final CustomerCards cards;
    private final Pages pages;

    CustomerPages(Customers customers, CustomerCards cards, Pages pages) {
        this.customers = customers;
        this.cards = cards;
        this.pages = pages;
    }

    @Get
    HttpResponse<String> list(Page page) {
        TenantId tenant = page.allowedTo(Permission.MANAGE_CUSTOMERS).tenantId();
        Form asked = page.filters();
        Paging paging = page.paging();
        PageOf<Customer> found = paging.page(
                customers.list(
                        tenant,
                        asked.has("q") ? asked.text("q") : null,
                        asked.has("tag") ? asked.text("tag") : null,
                        paging.after(1).map(cursor -> cursor.id(0)).orElse(null),
                        paging.rows()),
                Function.identity(),
                customer -> Cursor.after(customer.id()));
        boolean filtered = asked.has("q") || asked.has("tag");
        return pages.show("customers/customers.jte", page, new CustomerList(found, filtered));
    }

    @Get("/new")
    MutableHttpResponse<String> blank(Page page) {
        page.allowedTo(Permission.MANAGE_CUSTOMERS);
        return pages.show("customers/customer.jte", page, new CustomerForm(null));
    }

    @Post("/new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<String> add(Page page, Form form) {
        page.allowedTo(Permission.MANAGE_CUSTOMERS);
        return pages.send(page, form, this::blank, () -> {
            Customer added = customers.create(page.tenant(), CustomerForm.details(form));
            return page.done(card(added.id()), "customer-added");
        });
    }

    @Get("/{id}")
    HttpResponse<String> card(Page page, @PathVariable UUID id) {
        page.allowedTo(Permission.MANAGE_CUSTOMERS);
        return pages.show("customers/card.jte", page, cards.of(page.tenant(), id));
    }

    @Get("/{id}/edit")
    MutableHttpResponse<String> present(Page page, @PathVariable UUID id) {
        TenantId tenant = page.allowedTo(Permission.MANAGE_CUSTOMERS).tenantId();
        return pages.show("customers/customer.jte", page, new CustomerForm(customers.get(tenant, id)));
    }

    @Post("/{id}/edit")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<String> change(Page page, Form form, @PathVariable UUID id) {
        page.allowedTo(Permission.MANAGE_CUSTOMERS);
        return pages.send(page, form, again -> present(again, id), () -> {
            customers.update(page.tenant(), id, form.version(), CustomerForm.details(form));
            return page.done(card(id), "saved");
        });
    }

    private static String card(UUID id) {
        return "customers/" + id;
    }
}
