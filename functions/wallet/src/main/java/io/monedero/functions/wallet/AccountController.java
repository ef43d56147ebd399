package io.monedero.functions.wallet;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.http.annotation.Status;
import io.monedero.tenancy.Permission;
import io.monedero.wallet.AccountFilter;
import io.monedero.wallet.Accounts;
import io.monedero.wallet.CustomerAccount;
import io.monedero.wallet.ExportingAccounts;
import io.monedero.wallet.OpeningAccounts;
import io.monedero.web.Caller;
import io.monedero.web.Cursor;
import io.monedero.web.Idempotent;
import io.monedero.web.Paging;
import io.monedero.web.StaffApi;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.UUID;

/** W-02, W-06: the accounts of the customers. */
@StaffApi
@Tag(name = "Accounts")
@Controller("/{tenant}/api/v1/accounts")
class AccountController {
    private final Accounts accounts;
    private final ExportingAccounts export;
    private final OpeningAccounts opening;

    AccountController(Accounts accounts, ExportingAccounts export, OpeningAccounts opening) {
        this.accounts = accounts;
        this.export = export;
        this.opening = opening;
    }

    @Get
    @Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_CSV})
    @Operation(
            operationId = "listAccounts",
            summary = "Accounts, those opened last first, and what is in them together",
            description = "As text/csv all pages at once, up to 20,000 accounts.")
    @ApiResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = AccountPage.class)),
                @Content(mediaType = MediaType.TEXT_CSV, schema = @Schema(type = "string"))
            })
    HttpResponse<?> list(
            Caller caller, HttpRequest<?> request, @RequestBean AccountQuery query, @RequestBean Paging paging) {
        caller.allowedTo(Permission.MANAGE_ACCOUNTS);
        AccountFilter filter = query.filter();
        return request.accept().contains(MediaType.TEXT_CSV_TYPE)
                ? HttpResponse.ok(export.csv(caller.tenant(), filter))
                        .contentType(MediaType.TEXT_CSV_TYPE)
                        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"accounts.csv\"")
                : HttpResponse.ok(page(caller, filter, paging));
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

    private AccountPage page(Caller caller, AccountFilter filter, Paging paging) {
        UUID after = paging.after(1).map(cursor -> cursor.id(0)).orElse(null);
        return AccountPage.of(
                paging.page(
                        accounts.list(caller.tenant(), filter, after, paging.rows()),
                        AccountView::of,
                        account -> Cursor.after(account.id())),
                accounts.totals(caller.tenant(), filter));
    }
}
