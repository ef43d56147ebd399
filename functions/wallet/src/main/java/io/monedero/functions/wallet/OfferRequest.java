package io.monedero.functions.wallet;

import io.micronaut.core.bind.annotation.Bindable;
import io.micronaut.serde.annotation.Serdeable;
import io.monedero.tenancy.Tenant;
import io.monedero.vouchers.OfferDetails;
import io.monedero.web.Amount;
import io.monedero.web.Given;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An offer to recharge as somebody wants it. */
@Serdeable
record OfferRequest(
        @Schema(
                type = "string",
                example = "120",
                description =
                        "Put into the voucher: in the currency of the business, or in units with up to three decimals")
        String amount,

        @Schema(description = "Charged for it, with or without taxes as the business shows prices")
        Amount price,

        @Schema(description = "That a customer must have to see it; none for everybody") @Nullable
        String tag,

        @Schema(description = "Whether customers can buy it themselves") @Bindable(defaultValue = "false")
        Boolean online,

        String description,

        @Schema(description = "Address of a picture, by https") @Nullable
        String picture,

        @Bindable(defaultValue = "true") Boolean active) {

    /** Refused as {@link OfferDetails}, {@link Amount#money}, and {@code number-malformed}. */
    OfferDetails details(Tenant tenant) {
        return new OfferDetails(
                Given.number(amount, "amount"),
                price.money(tenant, "price"),
                tag,
                online,
                description,
                picture,
                active);
    }
}
