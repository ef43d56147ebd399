package io.monedero.functions.wallet;

import io.micronaut.core.bind.annotation.Bindable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.serde.annotation.Serdeable;
import io.monedero.tenancy.Permission;
import io.monedero.wallet.AccountOperation;
import io.monedero.wallet.TopUp;
import io.monedero.wallet.ToppingUp;
import io.monedero.web.Amount;
import io.monedero.web.Caller;
import io.monedero.web.Idempotent;
import io.monedero.web.StaffApi;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;

/** W-04: a customer pays in at a desk. */
@StaffApi
@Tag(name = "Accounts")
@Controller("/{tenant}/api/v1/accounts/{accountId}/top-ups")
class TopUpController {
    private final ToppingUp toppingUp;

    TopUpController(ToppingUp toppingUp) {
        this.toppingUp = toppingUp;
    }

    @Idempotent
    @Post
    @Status(HttpStatus.CREATED)
    @Operation(operationId = "topUp", summary = "Take money at a register for a customer's account")
    HttpResponse<OperationView> topUp(Caller caller, @PathVariable UUID accountId, @Body TopUpRequest body) {
        caller.allowedTo(Permission.TAKE_PAYMENT);
        AccountOperation operation = toppingUp.topUp(caller.tenant(), body.topUp(caller, accountId));
        return HttpResponse.created(OperationView.of(operation), OperationController.address(caller, operation));
    }

    /** Money handed over. */
    @Serdeable
    record TopUpRequest(
            Amount amount,

            @Schema(description = "A method of kind cash, card or transfer")
            UUID methodId,

            @Schema(description = "Where it is taken; decides the location")
            UUID registerId,

            @Schema(description = "Whether a receipt is printed") @Bindable(defaultValue = "false")
            Boolean receipt) {
        TopUp topUp(Caller caller, UUID accountId) {
            return new TopUp(
                    accountId,
                    amount.money(caller.tenant(), "amount"),
                    methodId,
                    registerId,
                    receipt,
                    caller.staff().id());
        }
    }
}
