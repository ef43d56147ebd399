package io.monedero.functions.fees;

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
import io.micronaut.serde.annotation.Serdeable;
import io.monedero.fees.Fee;
import io.monedero.fees.FeeFilter;
import io.monedero.fees.Fees;
import io.monedero.fees.Joining;
import io.monedero.tenancy.Permission;
import io.monedero.web.Caller;
import io.monedero.web.Cursor;
import io.monedero.web.Idempotent;
import io.monedero.web.PageOf;
import io.monedero.web.Paging;
import io.monedero.web.StaffApi;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** F-03: who has joined which fee. */
@StaffApi
@Tag(name = "Fees")
@Controller("/{tenant}/api/v1/fees")
class FeeController {
    private final Fees fees;
    private final Joining joining;

    FeeController(Fees fees, Joining joining) {
        this.fees = fees;
        this.joining = joining;
    }

    @Get
    @Operation(operationId = "listFees", summary = "Who has joined which fee, the newest first")
    PageOf<FeeView> list(
            Caller caller,
            @Nullable @QueryValue UUID typeId,
            @Nullable @QueryValue UUID customerId,
            @Parameter(description = "Only those with a receipt to come, or only the others") @Nullable @QueryValue
                    Boolean active,
            @RequestBean Paging paging) {
        caller.allowedTo(Permission.MANAGE_FEES);
        UUID after = paging.after(1).map(cursor -> cursor.id(0)).orElse(null);
        return paging.page(
                fees.list(caller.tenantId(), new FeeFilter(typeId, customerId, active), after, paging.rows()),
                FeeView::of,
                fee -> Cursor.after(fee.id()));
    }

    @Idempotent
    @Post
    @Status(HttpStatus.CREATED)
    @Operation(
            operationId = "joinFee",
            summary = "Let a customer join a fee",
            description = "The first receipt is due on the day of joining; the daily emission issues it.")
    HttpResponse<FeeView> join(Caller caller, HttpRequest<?> request, @Body JoinRequest body) {
        caller.allowedTo(Permission.MANAGE_FEES);
        Fee fee = joining.join(caller.tenant(), body.typeId(), body.customerId(), body.locationId(), body.joinedOn());
        return HttpResponse.created(FeeView.of(fee), URI.create(request.getPath() + "/" + fee.id()));
    }

    @Get("/{id}")
    @Operation(operationId = "getFee", summary = "A customer's fee with its receipts")
    FeeView get(Caller caller, @PathVariable UUID id) {
        caller.allowedTo(Permission.MANAGE_FEES);
        return FeeView.withReceipts(fees.get(caller.tenantId(), id), fees.receipts(caller.tenant(), id));
    }

    @Idempotent
    @Post("/{id}/end")
    @Operation(
            operationId = "endFee",
            summary = "End a customer's fee",
            description = "Periods that begin before the day are still receipted, none after.")
    HttpResponse<FeeView> end(Caller caller, @PathVariable UUID id, @Body EndRequest body) {
        caller.allowedTo(Permission.MANAGE_FEES);
        return HttpResponse.ok(FeeView.of(joining.leave(caller.tenant(), id, body.endedOn())));
    }

    /** Who joins what. */
    @Serdeable
    record JoinRequest(
            UUID typeId,
            UUID customerId,

            @Schema(description = "Whose receipts they will be; the first location where none is named") @Nullable
            UUID locationId,

            @Schema(description = "Up to a year back or ahead; today where none is named") @Nullable
            LocalDate joinedOn) {}

    /** The first day without the fee. */
    @Serdeable
    record EndRequest(LocalDate endedOn) {}
}
