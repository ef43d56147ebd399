package io.monedero.functions.checkout;

import io.micronaut.core.bind.annotation.Bindable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.serde.annotation.Serdeable;
import io.monedero.kernel.Refusal;
import io.monedero.sales.NewPayment;
import io.monedero.sales.NewPayment.Rest;
import io.monedero.sales.TakingPayments;
import io.monedero.tenancy.Permission;
import io.monedero.tenancy.Tenant;
import io.monedero.web.Amount;
import io.monedero.web.Caller;
import io.monedero.web.Idempotent;
import io.monedero.web.StaffApi;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** S-03: what is paid on a sale, in one or several payments. */
@StaffApi
@Tag(name = "Sales")
@Controller("/{tenant}/api/v1/sales/{saleId}/payments")
class PaymentController {
    private final TakingPayments payments;
    private final SaleAnswers answers;

    PaymentController(TakingPayments payments, SaleAnswers answers) {
        this.payments = payments;
        this.answers = answers;
    }

    @Idempotent
    @Post
    @Status(HttpStatus.CREATED)
    @Operation(
            operationId = "paySale",
            summary = "Take a payment for all or part of what is due",
            description = "The payment after which nothing is due closes the sale and issues its documents.")
    HttpResponse<SaleView> pay(Caller caller, @PathVariable UUID saleId, @Body PaymentRequest body) {
        caller.allowedTo(Permission.TAKE_PAYMENT);
        return answers.created(
                caller, payments.take(caller.tenant(), saleId, body.payment(caller.tenant()), caller.staff()));
    }

    /** Money, or what stands for it. */
    @Serdeable
    record PaymentRequest(
            UUID methodId,

            @Schema(description = "What the customer hands over")
            Amount amount,

            @Schema(
                    type = "string",
                    description = "What to do with what is above the amount due: cash can be given back as change",
                    allowableValues = {"refuse", "change"})
            @Bindable(defaultValue = "refuse")
            String rest,

            @Schema(description = "Of the customer, for a method of kind account") @Nullable
            UUID accountId,

            @Schema(description = "Where cash goes; the register of the sale where none is named") @Nullable
            UUID registerId) {
        NewPayment payment(Tenant tenant) {
            return new NewPayment(methodId, amount.money(tenant, "amount"), whatToDo(), accountId, registerId);
        }

        private Rest whatToDo() {
            return switch (rest) {
                case "refuse" -> Rest.REFUSE;
                case "change" -> Rest.CHANGE;
                default ->
                    throw Refusal.invalid("choice-unknown", "rest", Map.of("value", rest))
                            .asException();
            };
        }
    }
}
