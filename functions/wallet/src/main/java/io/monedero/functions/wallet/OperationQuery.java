package io.monedero.functions.wallet;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.annotation.QueryValue;
import io.monedero.wallet.OperationFilter;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which operations are wanted; days as at the business. */
@Introspected
record OperationQuery(
        @Nullable @QueryValue LocalDate from,

        @Parameter(description = "The last day") @Nullable @QueryValue
        LocalDate to,

        @Parameter(
                schema =
                        @Schema(
                                type = "string",
                                allowableValues = {"opened", "topped-up", "charged", "top-up-cancelled"}))
        @Nullable
        @QueryValue
        String kind,

        @Nullable @QueryValue UUID accountId,
        @Nullable @QueryValue UUID staffId) {
    OperationFilter filter() {
        return new OperationFilter(from, to, Choices.kind(kind), accountId, staffId);
    }
}
