package io.monedero.functions.fees;

import io.micronaut.core.bind.annotation.Bindable;
import io.micronaut.serde.annotation.Serdeable;
import io.monedero.fees.FeeTypeDetails;
import io.monedero.fees.Periodicity;
import io.monedero.kernel.Refusal;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;
import java.util.UUID;

/** A type of fee as somebody wants it. */
@Serdeable
record FeeTypeRequest(
        String name,

        @Schema(
                type = "string",
                description = "Fixed once the type is made",
                allowableValues = {"monthly", "quarterly", "half-yearly", "yearly"})
        String periodicity,

        @Schema(description = "What a receipt sells: its price and taxes are the fee's")
        UUID productId,

        @Schema(description = "Customers may join by themselves") @Bindable(defaultValue = "false")
        Boolean soldOnline,

        @Schema(description = "Customers may join") @Bindable(defaultValue = "true")
        Boolean active) {
    /** Refused: {@code unknown-periodicity}, and what the details refuse. */
    FeeTypeDetails details() {
        return new FeeTypeDetails(
                name,
                Periodicity.of(periodicity)
                        .orElseThrow(() -> Refusal.invalid(
                                        "unknown-periodicity", "periodicity", Map.of("value", periodicity))
                                .asException()),
                productId,
                soldOnline,
                active);
    }
}
