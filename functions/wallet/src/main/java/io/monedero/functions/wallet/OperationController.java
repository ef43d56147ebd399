package io.monedero.functions.wallet;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.http.annotation.Status;
import io.monedero.tenancy.Permission;
import io.monedero.wallet.AccountOperation;
import io.monedero.wallet.CancellingTopUps;
import io.monedero.wallet.ExportingOperations;
import io.monedero.wallet.OperationFilter;
import io.monedero.wallet.Operations;
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

/** W-06, W-07: all that was done with the accounts. */
@StaffApi
@Tag(name = "Accounts")
@Controller("/{tenant}/api/v1/account-operations")
class OperationController {
    private final Operations operations;
    private final ExportingOperations export;
    private final CancellingTopUps cancelling;

    OperationController(Operations operations, ExportingOperations export, CancellingTopUps cancelling) {
        this.operations = operations;
        this.export = export;
        this.cancelling = cancelling;
    }

    @Get
    @Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_CSV})
    @Operation(
            operationId = "listAccountOperations",
            summary = "What was done with accounts, the newest first, and its sums",
            description = "As text/csv all pages at once, up to 20,000 operations.")
    @ApiResponse(
            responseCode = "200",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = OperationPage.class)),
                @Content(mediaType = MediaType.TEXT_CSV, schema = @Schema(type = "string"))
            })
    HttpResponse<?> list(
            Caller caller, HttpRequest<?> request, @RequestBean OperationQuery query, @RequestBean Paging paging) {
        caller.allowedTo(Permission.MANAGE_ACCOUNTS);
        OperationFilter filter = query.filter();
        return request.accept().contains(MediaType.TEXT_CSV_TYPE)
                ? HttpResponse.ok(export.csv(caller.tenant(), filter))
                        .contentType(MediaType.TEXT_CSV_TYPE)
                        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"account-operations.csv\"")
                : HttpResponse.ok(page(caller, filter, paging));
    }

    @Get("/{id}")
    @Operation(operationId = "getAccountOperation", summary = "What was done with an account once")
    OperationView get(Caller caller, @PathVariable UUID id) {
        caller.allowedTo(Permission.MANAGE_ACCOUNTS);
        return OperationView.of(operations.get(caller.tenant(), id));
    }

    @Idempotent
    @Post("/{id}/cancel")
    @Status(HttpStatus.CREATED)
    @Operation(
            operationId = "cancelTopUp",
            summary = "Give the money of a top-up back where it was taken",
            description = "Both stay in the history; the answer is the operation that undid it.")
    HttpResponse<OperationView> cancel(Caller caller, @PathVariable UUID id) {
        caller.allowedTo(Permission.CANCEL_TOP_UP);
        AccountOperation cancellation =
                cancelling.cancel(caller.tenant(), id, caller.staff().id());
        return HttpResponse.created(OperationView.of(cancellation), address(caller, cancellation));
    }

    static URI address(Caller caller, AccountOperation operation) {
        return URI.create("/" + caller.tenant().slug() + "/api/v1/account-operations/" + operation.id());
    }

    private OperationPage page(Caller caller, OperationFilter filter, Paging paging) {
        UUID after = paging.after(1).map(cursor -> cursor.id(0)).orElse(null);
        return OperationPage.of(
                paging.page(
                        operations.list(caller.tenant(), filter, after, paging.rows()),
                        OperationView::of,
                        operation -> Cursor.after(operation.id())),
                operations.totals(caller.tenant(), filter));
    }
}
