package io.monedero.functions.checkout;

import io.micronaut.serde.annotation.Serdeable;
import io.monedero.pricingedge.DiscountRequest;
import io.monedero.sales.NewLine;
import io.monedero.tenancy.Tenant;
import io.monedero.web.Given;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A line that somebody wants on a sale. */
@Serdeable
record LineRequest(
        UUID productId,

        @Schema(description = "More than 0, with up to three decimals", example = "2")
        String quantity,

        @Nullable DiscountRequest discount,

        @Schema(description = "Member of staff who does it") @Nullable
        UUID professionalId,

        @Schema(description = "When it is used, such as the tee time") @Nullable
        Instant useAt,

        @Schema(description = "How long it lasts, 1 to 10,080", example = "90") @Nullable
        Integer minutes) {
    /** @param before what stands before the names of its fields in the request, such as {@code lines[0].} */
    NewLine line(Tenant tenant, String before) {
        return new NewLine(
                productId,
                Given.number(quantity, before + "quantity"),
                DiscountRequest.discount(discount, tenant, before + "discount"),
                professionalId,
                useAt,
                minutes);
    }
}
