package io.monedero.functions.fees;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.serde.annotation.Serdeable;
import io.monedero.fees.EmittingFees;
import io.monedero.fees.FeeFailures;
import io.monedero.tenancy.Permission;
import io.monedero.tenancy.Tenant;
import io.monedero.web.Caller;
import io.monedero.web.Idempotent;
import io.monedero.web.StaffApi;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.util.UUID;

/** F-09: what could not be emitted, for staff to see and retry. */
@StaffApi
@Tag(name = "Fees")
@Controller("/{tenant}/api/v1/fee-failures")
class FeeFailureController {
    private final FeeFailures failures;
    private final EmittingFees emitting;
    private final Clock clock;

    FeeFailureController(FeeFailures failures, EmittingFees emitting, Clock clock) {
        this.failures = failures;
        this.emitting = emitting;
        this.clock = clock;
    }

    @Get
    @Operation(operationId = "listFeeFailures", summary = "What could not be emitted: fees, and days as a whole")
    FeeFailuresView list(Caller caller) {
        caller.allowedTo(Permission.MANAGE_FEES);
        return FeeFailuresView.of(failures.open(caller.tenantId()), failures.openDays(caller.tenantId()));
    }

    @Idempotent
    @Post("/{feeId}/retry")
    @Operation(
            operationId = "retryFee",
            summary = "Emit what is due of a fee today",
            description = "Refused again for the same reason, the failure stays.")
    HttpResponse<RetryView> retry(Caller caller, @PathVariable UUID feeId) {
        Tenant tenant = caller.allowedTo(Permission.MANAGE_FEES).tenant();
        return HttpResponse.ok(new RetryView(emitting.emit(tenant, tenant.dayAt(clock.instant()), feeId)));
    }

    /** How many receipts were issued; none if nothing was due any more. */
    @Serdeable
    record RetryView(int emitted) {}
}
