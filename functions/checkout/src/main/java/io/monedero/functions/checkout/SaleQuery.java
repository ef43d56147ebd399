package io.monedero.functions.checkout;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.annotation.QueryValue;
import io.monedero.kernel.Refusal;
import io.monedero.sales.SaleFilter;
import io.monedero.sales.SaleStatus;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which sales are wanted; days as at the business. */
@Introspected
record SaleQuery(
        @Parameter(
                schema =
                        @Schema(
                                type = "string",
                                allowableValues = {"open", "closed", "cancelled"}))
        @Nullable
        @QueryValue
        String status,

        @Nullable @QueryValue UUID customerId,

        @Parameter(description = "The first day of opening") @Nullable @QueryValue
        LocalDate from,

        @Parameter(description = "The last day of opening") @Nullable @QueryValue
        LocalDate to) {
    /** Refused: {@code choice-unknown} at {@code status}. */
    SaleFilter filter() {
        return new SaleFilter(wantedStatus(), customerId, from, to);
    }

    private @Nullable SaleStatus wantedStatus() {
        return status == null
                ? null
                : SaleStatus.of(status)
                        .orElseThrow(() -> Refusal.invalid("choice-unknown", "status", Map.of("value", status))
                                .asException());
    }
}
