package io.monedero.functions.wallet;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.Status;
import io.monedero.tenancy.Permission;
import io.monedero.wallet.AccountType;
import io.monedero.wallet.AccountTypes;
import io.monedero.web.Caller;
import io.monedero.web.Idempotent;
import io.monedero.web.StaffApi;
import io.monedero.web.Versioned;
import io.monedero.web.Versions;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import java.util.UUID;

/** W-01: the kinds of account that customers may have. */
@StaffApi
@Tag(name = "Accounts")
@Controller("/{tenant}/api/v1/account-types")
class AccountTypeController {
    private final AccountTypes types;

    AccountTypeController(AccountTypes types) {
        this.types = types;
    }

    @Get
    @Operation(operationId = "listAccountTypes", summary = "The types of account, by name")
    List<AccountTypeView> list(Caller caller) {
        caller.allowedTo(Permission.MANAGE_ACCOUNTS);
        return types.all(caller.tenantId()).stream().map(AccountTypeView::of).toList();
    }

    @Idempotent
    @Post
    @Status(HttpStatus.CREATED)
    @Operation(operationId = "addAccountType", summary = "Add a type of account")
    HttpResponse<AccountTypeView> add(Caller caller, HttpRequest<?> request, @Body AccountTypeRequest body) {
        caller.allowedTo(Permission.MANAGE_ACCOUNTS);
        AccountType type = types.create(caller.tenant(), body.details());
        return HttpResponse.created(AccountTypeView.of(type), URI.create(request.getPath() + "/" + type.id()));
    }

    @Get("/{id}")
    @Operation(operationId = "getAccountType", summary = "A type of account, with its version as ETag")
    HttpResponse<AccountTypeView> get(Caller caller, @PathVariable UUID id) {
        caller.allowedTo(Permission.MANAGE_ACCOUNTS);
        AccountType type = types.get(caller.tenantId(), id);
        return Versions.ok(AccountTypeView.of(type), type.version());
    }

    @Versioned
    @Put("/{id}")
    @Operation(operationId = "changeAccountType", summary = "Replace what is known of a type of account")
    HttpResponse<AccountTypeView> change(
            Caller caller, HttpRequest<?> request, @PathVariable UUID id, @Body AccountTypeRequest body) {
        caller.allowedTo(Permission.MANAGE_ACCOUNTS);
        AccountType type = types.update(caller.tenant(), id, Versions.wanted(request), body.details());
        return Versions.ok(AccountTypeView.of(type), type.version());
    }
}
