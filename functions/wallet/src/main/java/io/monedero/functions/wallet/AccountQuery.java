package io.monedero.functions.wallet;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.annotation.QueryValue;
import io.monedero.wallet.AccountFilter;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which accounts are wanted. */
@Introspected
record AccountQuery(
        @Parameter(description = "Part of the customer's name") @Nullable @QueryValue
        String q,

        @Nullable @QueryValue UUID typeId,

        @Parameter(
                description = "On which side of zero the balance is",
                schema =
                        @Schema(
                                type = "string",
                                allowableValues = {"negative", "zero", "positive"}))
        @Nullable
        @QueryValue
        String sign) {
    /** Refused: {@code choice-unknown} at {@code sign}. */
    AccountFilter filter() {
        return new AccountFilter(typeId, q, Choices.sign(sign));
    }
}
