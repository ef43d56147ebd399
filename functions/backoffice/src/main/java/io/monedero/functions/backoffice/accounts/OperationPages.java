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
import io.monedero.wallet.CancellingTopUps;
import io.monedero.wallet.OperationFilter;
import io.monedero.wallet.OperationKind;
import io.monedero.wallet.Operations;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.UUID;

/** W-06, W-07: all that happened to the accounts, and taking a top-up back. */
@Hidden
@Controller("/{tenant}/admin/account-operations")
@Secured(SecurityRule.IS_AUTHENTICATED)
class OperationPages {
    private final Operations operations;
    private final CancellingTopUps cancelling;
    private final AccountViews views;
    private final Pages pages;

    OperationPages(Operations operations, CancellingTopUps cancelling, AccountViews views, Pages pages) {
        this.operations = operations;
        this.cancelling = cancelling;
        this.views = views;
        this.pages = pages;
    }

    @Get
    HttpResponse<String> list(Page page) {
        page.allowedTo(Permission.MANAGE_ACCOUNTS);
        OperationFilter filter = filter(page.filters());
        OperationList content = new OperationList(
                views.history(page, filter),
                operations.totals(page.tenant(), filter),
                !filter.equals(OperationFilter.ALL));
        return pages.show("accounts/operations.jte", page, content);
    }

    @Get("/{id}")
    MutableHttpResponse<String> operation(Page page, @PathVariable UUID id) {
        page.allowedTo(Permission.MANAGE_ACCOUNTS);
        return pages.show("accounts/operation.jte", page, operations.get(page.tenant(), id));
    }

    /** Takes a top-up back: all that can be done with an operation. */
    @Post("/{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<String> cancel(Page page, Form form, @PathVariable UUID id) {
        page.allowedTo(Permission.MANAGE_ACCOUNTS).allowedTo(Permission.CANCEL_TOP_UP);
        return pages.send(page, form, again -> operation(again, id), () -> {
            UUID account = cancelling
                    .cancel(page.tenant(), id, page.staff().staff().id())
                    .accountId();
            return page.done("accounts/" + account, "top-up-cancelled");
        });
    }

    static OperationFilter filter(Form asked) {
        return new OperationFilter(
                asked.optionalDay("from"),
                asked.optionalDay("to"),
                asked.has("kind") ? asked.choice("kind", OperationKind.class) : null,
                null,
                null);
    }
}
