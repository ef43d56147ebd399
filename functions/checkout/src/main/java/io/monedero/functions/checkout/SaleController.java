package io.monedero.functions.checkout;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.http.annotation.Status;
import io.micronaut.serde.annotation.Serdeable;
import io.monedero.sales.ClosingSales;
import io.monedero.sales.OpeningSales;
import io.monedero.sales.Sales;
import io.monedero.tenancy.Permission;
import io.monedero.web.Caller;
import io.monedero.web.Cursor;
import io.monedero.web.Idempotent;
import io.monedero.web.PageOf;
import io.monedero.web.Paging;
import io.monedero.web.StaffApi;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** S-01: sales, their beginning and their end. */
@StaffApi
@Tag(name = "Sales")
@Controller("/{tenant}/api/v1/sales")
class SaleController {
    private final Sales sales;
    private final OpeningSales opening;
    private final ClosingSales closing;
    private final SalePlaces places;
    private final SaleAnswers answers;

    SaleController(Sales sales, OpeningSales opening, ClosingSales closing, SalePlaces places, SaleAnswers answers) {
        this.sales = sales;
        this.opening = opening;
        this.closing = closing;
        this.places = places;
        this.answers = answers;
    }

    @Get
    @Operation(operationId = "listSales", summary = "The sales, the newest first")
    PageOf<SaleSummaryView> list(Caller caller, @RequestBean SaleQuery query, @RequestBean Paging paging) {
        caller.allowedTo(Permission.SELL);
        UUID after = paging.after(1).map(cursor -> cursor.id(0)).orElse(null);
        return paging.page(
                sales.list(caller.tenant(), query.filter(), after, paging.rows()),
                SaleSummaryView::of,
                sale -> Cursor.after(sale.id()));
    }

    @Idempotent
    @Post
    @Status(HttpStatus.CREATED)
    @Operation(
            operationId = "openSale",
            summary = "Open a sale; its lines are priced at this moment and keep that price")
    HttpResponse<SaleView> open(Caller caller, @Body SaleRequest body) {
        caller.allowedTo(Permission.SELL);
        return answers.created(
                caller, opening.open(caller.tenant(), body.sale(caller.tenant(), places.of(caller, body))));
    }

    @Get("/{id}")
    @Operation(operationId = "getSale", summary = "A sale with its lines, payments and documents")
    HttpResponse<SaleView> get(Caller caller, @PathVariable UUID id) {
        caller.allowedTo(Permission.SELL);
        return answers.ok(caller, sales.get(caller.tenant(), id));
    }

    @Put("/{id}/customer")
    @Operation(operationId = "assignCustomer", summary = "Name the customer of an open sale, or nobody")
    HttpResponse<SaleView> customer(Caller caller, @PathVariable UUID id, @Body CustomerOfSale body) {
        caller.allowedTo(Permission.SELL);
        return answers.ok(caller, sales.assign(caller.tenant(), id, body.customerId()));
    }

    @Idempotent
    @Post("/{id}/close")
    @Operation(
            operationId = "closeSale",
            summary = "Close a sale of which nothing is due",
            description = "The payment after which nothing is due closes it by itself.")
    HttpResponse<SaleView> close(Caller caller, @PathVariable UUID id) {
        caller.allowedTo(Permission.TAKE_PAYMENT);
        return answers.ok(caller, closing.close(caller.tenant(), id));
    }

    @Idempotent
    @Post("/{id}/cancel")
    @Operation(operationId = "cancelSale", summary = "Give up a sale of which nothing was paid")
    HttpResponse<SaleView> cancel(Caller caller, @PathVariable UUID id) {
        caller.allowedTo(Permission.SELL);
        return answers.ok(caller, closing.cancel(caller.tenant(), id));
    }

    /** Who buys. */
    @Serdeable
    record CustomerOfSale(
            @Schema(description = "Nobody where none is named") @Nullable
            UUID customerId) {}
}
