package io.monedero.functions.checkout;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.Status;
import io.micronaut.serde.annotation.Serdeable;
import io.monedero.pricingedge.DiscountRequest;
import io.monedero.sales.ChangingLines;
import io.monedero.tenancy.Permission;
import io.monedero.web.Caller;
import io.monedero.web.Given;
import io.monedero.web.Idempotent;
import io.monedero.web.StaffApi;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** S-01: the lines of an open sale. Each answers the whole sale as it is then. */
@StaffApi
@Tag(name = "Sales")
@Controller("/{tenant}/api/v1/sales/{saleId}/lines")
class LineController {
    private final ChangingLines lines;
    private final SaleAnswers answers;

    LineController(ChangingLines lines, SaleAnswers answers) {
        this.lines = lines;
        this.answers = answers;
    }

    @Idempotent
    @Post
    @Status(HttpStatus.CREATED)
    @Operation(operationId = "addSaleLine", summary = "Add a line, priced at this moment")
    HttpResponse<SaleView> add(Caller caller, @PathVariable UUID saleId, @Body LineRequest body) {
        caller.allowedTo(Permission.SELL);
        return answers.created(caller, lines.add(caller.tenant(), saleId, body.line(caller.tenant(), "")));
    }

    @Put("/{no}")
    @Operation(operationId = "changeSaleLine", summary = "Replace the quantity and discount of a line; its price stays")
    HttpResponse<SaleView> change(
            Caller caller, @PathVariable UUID saleId, @PathVariable int no, @Body LineChange body) {
        caller.allowedTo(Permission.SELL);
        return answers.ok(
                caller,
                lines.change(
                        caller.tenant(),
                        saleId,
                        no,
                        Given.number(body.quantity(), "quantity"),
                        DiscountRequest.discount(body.discount(), caller.tenant(), "discount")));
    }

    @Delete("/{no}")
    @Operation(operationId = "removeSaleLine", summary = "Take a line off the sale")
    HttpResponse<SaleView> remove(Caller caller, @PathVariable UUID saleId, @PathVariable int no) {
        caller.allowedTo(Permission.SELL);
        return answers.ok(caller, lines.remove(caller.tenant(), saleId, no));
    }

    /** What a line is to be from now on. */
    @Serdeable
    record LineChange(
            @Schema(example = "2") String quantity,

            @Schema(description = "None where it is left out") @Nullable
            DiscountRequest discount) {}
}
