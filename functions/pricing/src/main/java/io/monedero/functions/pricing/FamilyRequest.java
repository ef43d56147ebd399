package io.monedero.functions.pricing;

import io.micronaut.core.bind.annotation.Bindable;
import io.micronaut.serde.annotation.Serdeable;
import io.monedero.catalog.FamilyDetails;
import io.swagger.v3.oas.annotations.media.Schema;

/** A family as somebody wants it. */
@Serdeable
record FamilyRequest(
        String name,

        @Schema(description = "Shown in the settlement report, for accounting") @Bindable(defaultValue = "")
        String code,

        @Schema(description = "Whether its products may have stock") @Bindable(defaultValue = "false")
        Boolean manageStock) {
    FamilyDetails details() {
        return new FamilyDetails(name, code, manageStock);
    }
}
