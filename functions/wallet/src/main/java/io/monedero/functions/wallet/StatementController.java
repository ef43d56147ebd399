package io.monedero.functions.wallet;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.RequestBean;
import io.monedero.tenancy.Permission;
import io.monedero.wallet.Accounts;
import io.monedero.wallet.CustomerAccount;
import io.monedero.wallet.OperationFilter;
import io.monedero.wallet.Operations;
import io.monedero.web.Caller;
import io.monedero.web.Cursor;
import io.monedero.web.PageOf;
import io.monedero.web.Paging;
import io.monedero.web.StaffApi;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;

/** W-06: the history of one account. */
@StaffApi
@Tag(name = "Accounts")
@Controller("/{tenant}/api/v1/accounts/{accountId}/statement")
class StatementController {
    private final Accounts accounts;
    private final Operations operations;

    StatementController(Accounts accounts, Operations operations) {
        this.accounts = accounts;
        this.operations = operations;
    }

    @Get
    @Operation(
            operationId = "getAccountStatement",
            summary = "What was done with an account, the newest first, each with the balance after it")
    PageOf<OperationView> statement(Caller caller, @PathVariable UUID accountId, @RequestBean Paging paging) {
        caller.allowedTo(Permission.MANAGE_ACCOUNTS);
        CustomerAccount account = accounts.get(caller.tenant(), accountId);
        UUID after = paging.after(1).map(cursor -> cursor.id(0)).orElse(null);
        return paging.page(
                operations.list(caller.tenant(), OperationFilter.of(account.id()), after, paging.rows()),
                OperationView::of,
                operation -> Cursor.after(operation.id()));
    }
}
