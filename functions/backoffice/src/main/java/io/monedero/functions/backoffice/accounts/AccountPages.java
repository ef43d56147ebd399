package io.monedero.functions.backoffice.accounts;

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
import io.monedero.tenancy.Permission;
import io.monedero.wallet.AccountFilter;
import io.monedero.wallet.Accounts;
import io.monedero.wallet.BalanceSign;
import io.monedero.wallet.CustomerAccount;
import io.monedero.wallet.TopUp;
import io.monedero.wallet.ToppingUp;
import io.monedero.web.Cursor;
import io.monedero.web.PageOf;
import io.monedero.web.Paging;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.UUID;
import java.util.function.Function;

/** W-04, W-06: the accounts of the customers, and topping one up. */
@Hidden
@Controller("/{tenant}/admin/accounts")
@Secured(SecurityRule.IS_AUTHENTICATED)
class AccountPages {
    private final Accounts accounts;
    private final ToppingUp toppingUp;
    private final AccountViews views;
    private final Pages pages;

    AccountPages(Accounts accounts, ToppingUp toppingUp, AccountViews views, Pages pages) {
        this.accounts = accounts;
        this.toppingUp = toppingUp;
        this.views = views;
        this.pages = pages;
    }

    @Get
    HttpResponse<String> list(Page page) {
        page.allowedTo(Permission.MANAGE_ACCOUNTS);
        AccountFilter filter = filter(page.filters());
        Paging paging = page.paging();
        UUID after = paging.after(1).map(cursor -> cursor.id(0)).orElse(null);
        PageOf<CustomerAccount> found = paging.page(
                accounts.list(page.tenant(), filter, after, paging.rows()),
                Function.identity(),
                account -> Cursor.after(account.id()));
        AccountList content = new AccountList(
                found, accounts.totals(page.tenant(), filter), views.types(page), !filter.equals(AccountFilter.ALL));
        return pages.show("accounts/list.jte", page, content);
    }

    @Get("/{id}")
    MutableHttpResponse<String> account(Page page, @PathVariable UUID id) {
        page.allowedTo(Permission.MANAGE_ACCOUNTS);
        return pages.show("accounts/account.jte", page, views.account(page, id));
    }

    @Post("/{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<String> topUp(Page page, Form form, @PathVariable UUID id) {
        page.allowedTo(Permission.MANAGE_ACCOUNTS).allowedTo(Permission.TAKE_PAYMENT);
        return pages.send(page, form, again -> account(again, id), () -> {
            toppingUp.topUp(
                    page.tenant(),
                    new TopUp(
                            id,
                            form.money("amount", page.tenant()),
                            form.id("methodId"),
                            form.id("registerId"),
                            form.has("receipt"),
                            page.staff().staff().id()));
            return page.done("accounts/" + id, "topped-up");
        });
    }

    static AccountFilter filter(Form asked) {
        return new AccountFilter(
                asked.optionalId("typeId"),
                asked.has("q") ? asked.text("q") : null,
                asked.has("sign") ? asked.choice("sign", BalanceSign.class) : null);
    }
}
