package io.monedero.functions.pricing;

import io.micronaut.core.bind.annotation.Bindable;
import io.micronaut.serde.annotation.Serdeable;
import io.monedero.catalog.ProductDetails;
import io.monedero.tenancy.Tenant;
import io.monedero.web.Amount;
import io.monedero.web.Given;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A product as somebody wants it. */
@Serdeable
record ProductRequest(
        String name,
        UUID subfamilyId,

        @Schema(description = "Standard price, with or without taxes as the business shows prices")
        Amount price,

        @Schema(description = "All taxes and withholdings that it carries") @Nullable
        List<UUID> taxIds,

        @Schema(description = "Drive prices and offers") @Nullable
        List<String> tags,

        @Schema(description = "Sold on behalf of another business") @Bindable(defaultValue = "false")
        Boolean disbursement,

        @Schema(description = "The price is for an hour") @Bindable(defaultValue = "false")
        Boolean byDuration,

        @Nullable String barcode,
        @Bindable(defaultValue = "") String accountingAccount,

        @Schema(description = "Offered at the desk") @Bindable(defaultValue = "true")
        Boolean showInPos,

        @Schema(description = "Never sold at the desk: it has its own flow") @Bindable(defaultValue = "false")
        Boolean forbidInPos,

        @Schema(description = "Can be sold at all") @Bindable(defaultValue = "true")
        Boolean active) {
    ProductDetails details(Tenant tenant) {
        return new ProductDetails(
                name,
                subfamilyId,
                price.money(tenant, "price"),
                Given.list(taxIds, "taxIds"),
                Given.list(tags, "tags"),
                disbursement,
                byDuration,
                barcode,
                accountingAccount,
                showInPos,
                forbidInPos,
                active);
    }
}
