package io.monedero.functions.backoffice.accounts;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.monedero.functions.backoffice.CustomerChoice;
import io.monedero.functions.backoffice.CustomerChoices;
import io.monedero.functions.backoffice.Form;
import io.monedero.functions.backoffice.Page;
import io.monedero.functions.backoffice.Pages;
import io.monedero.tenancy.Permission;
import io.monedero.wallet.CustomerAccount;
import io.monedero.wallet.OpenAccount;
import io.monedero.wallet.OpeningAccounts;
import io.swagger.v3.oas.annotations.Hidden;

/** W-02: an account is opened for a customer. */
@Hidden
@Controller("/{tenant}/admin/accounts/new")
@Secured(SecurityRule.IS_AUTHENTICATED)
class OpeningPages {
    private final OpeningAccounts opening;
    private final CustomerChoices customers;
    private final AccountViews views;
    private final Pages pages;

    OpeningPages(OpeningAccounts opening, CustomerChoices customers, AccountViews views, Pages pages) {
        this.opening = opening;
        this.customers = customers;
        this.views = views;
        this.pages = pages;
    }

    @Get
    MutableHttpResponse<String> blank(Page page) {
        page.allowedTo(Permission.MANAGE_ACCOUNTS);
        return pages.show("accounts/open.jte", page, new OpeningForm(customers.of(page), views.types(page)));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<String> open(Page page, Form form) {
        page.allowedTo(Permission.MANAGE_ACCOUNTS);
        return pages.send(page, form, this::blank, () -> {
            OpenAccount wanted = new OpenAccount(
                    form.id(CustomerChoice.FIELD),
                    form.id("typeId"),
                    form.has("openingBalance") ? form.money("openingBalance", page.tenant()) : null,
                    null);
            CustomerAccount opened =
                    opening.open(page.tenant(), page.staff().staff().id(), wanted);
            return page.done("accounts/" + opened.id(), "account-opened");
        });
    }
}
