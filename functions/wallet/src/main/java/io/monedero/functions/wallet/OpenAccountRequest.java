package io.monedero.functions.wallet;

import io.micronaut.serde.annotation.Serdeable;
import io.monedero.tenancy.Tenant;
import io.monedero.wallet.OpenAccount;
import io.monedero.web.Amount;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An account wanted for a customer. */
@Serdeable
record OpenAccountRequest(
        UUID customerId,
        UUID typeId,

        @Schema(description = "What was the customer's elsewhere already") @Nullable
        Amount openingBalance,

        @Schema(description = "Where it is opened; the business as a whole where none is named") @Nullable
        UUID locationId) {
    OpenAccount wanted(Tenant tenant) {
        return new OpenAccount(
                customerId,
                typeId,
                openingBalance == null ? null : openingBalance.money(tenant, "openingBalance"),
                locationId);
    }
}
