package io.monedero.functions.backoffice.accounts;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.monedero.functions.backoffice.Page;
import io.monedero.tenancy.Permission;
import io.monedero.wallet.ExportingAccounts;
import io.monedero.wallet.ExportingOperations;
import io.swagger.v3.oas.annotations.Hidden;

/** W-06: the lists of accounts and of operations as files, with the filters that the list had. */
@Hidden
@Controller("/{tenant}/admin")
@Secured(SecurityRule.IS_AUTHENTICATED)
class AccountFiles {
    private final ExportingAccounts accounts;
    private final ExportingOperations operations;

    AccountFiles(ExportingAccounts accounts, ExportingOperations operations) {
        this.accounts = accounts;
        this.operations = operations;
    }

    @Get("/accounts.csv")
    HttpResponse<String> accounts(Page page) {
        page.allowedTo(Permission.MANAGE_ACCOUNTS);
        return file("accounts.csv", accounts.csv(page.tenant(), AccountPages.filter(page.filters())));
    }

    @Get("/account-operations.csv")
    HttpResponse<String> operations(Page page) {
        page.allowedTo(Permission.MANAGE_ACCOUNTS);
        return file("account-operations.csv", operations.csv(page.tenant(), OperationPages.filter(page.filters())));
    }

    private static HttpResponse<String> file(String name, String content) {
        return HttpResponse.ok(content)
                .contentType(MediaType.TEXT_CSV_TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"");
    }
}
