package io.monedero.functions.wallet;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.http.annotation.Status;
import io.monedero.tenancy.Permission;
import io.monedero.wallet.AccountFilter;
import io.monedero.wallet.Accounts;
import io.monedero.wallet.CustomerAccount;
import io.monedero.wallet.OpeningAccounts;
import io.monedero.web.Caller;
import io.monedero.web.Cursor;
import io.monedero.web.Idempotent;
import io.monedero.web.Paging;
import io.monedero.web.StaffApi;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** W-02, W-06: the accounts of the customers. */
@StaffApi
@Tag(name = "Accounts")
@Controller("/{tenant}/api/v1/accounts")
class AccountController {
    private final Accounts accounts;
    private final OpeningAccounts opening;

    AccountController(Accounts accounts, OpeningAccounts opening) {
        this.accounts = accounts;
        this.opening = opening;
    }

    @Get
    @Operation(
            operationId = "listAccounts",
            summary = "Accounts, those opened last first, and what is in them together")
    AccountPage list(
            Caller caller,
            @Parameter(description = "Part of the customer's name") @Nullable @QueryValue String q,
            @Nullable @QueryValue UUID typeId,
            @Parameter(
                            description = "On which side of zero the balance is",
                            schema =
                                    @Schema(
                                            type = "string",
                                            allowableValues = {"negative", "zero", "positive"}))
                    @Nullable
                    @QueryValue
                    String sign,
            @RequestBean Paging paging) {
        caller.allowedTo(Permission.MANAGE_ACCOUNTS);
        AccountFilter filter = new AccountFilter(typeId, q, Choices.sign(sign));
        UUID after = paging.after(1).map(cursor -> cursor.id(0)).orElse(null);
        return AccountPage.of(
                paging.page(
                        accounts.list(caller.tenant(), filter, after, paging.rows()),
                        AccountView::of,
                        account -> Cursor.after(account.id())),
                accounts.totals(caller.tenant(), filter));
    }

    @Idempotent
    @Post
    @Status(HttpStatus.CREATED)
    @Operation(operationId = "openAccount", summary = "Open an account for a customer, one of each type")
    HttpResponse<AccountView> open(Caller caller, HttpRequest<?> request, @Body OpenAccountRequest body) {
        caller.allowedTo(Permission.MANAGE_ACCOUNTS);
        CustomerAccount account = opening.open(caller.tenant(), caller.staff().id(), body.wanted(caller.tenant()));
        return HttpResponse.created(AccountView.of(account), URI.create(request.getPath() + "/" + account.id()));
    }

    @Get("/{id}")
    @Operation(operationId = "getAccount", summary = "A customer's account and what is in it")
    AccountView get(Caller caller, @PathVariable UUID id) {
        caller.allowedTo(Permission.MANAGE_ACCOUNTS);
        return AccountView.of(accounts.get(caller.tenant(), id));
    }
}
