package io.monedero.functions.invoicing;

import io.micronaut.core.bind.annotation.Bindable;
import io.micronaut.serde.annotation.Serdeable;
import io.monedero.invoicing.CompanyDetails;
import io.swagger.v3.oas.annotations.media.Schema;

/** A company as somebody wants it. */
@Serdeable
record CompanyRequest(
        String name,

        @Schema(description = "As the country writes it", example = "B12345674") @Bindable(defaultValue = "")
        String taxId,

        @Bindable(defaultValue = "") String address,

        @Schema(description = "ISO 3166-1 alpha-2", example = "ES")
        String country,

        @Bindable(defaultValue = "") String mail,
        @Bindable(defaultValue = "") String phone,
        @Bindable(defaultValue = "") String web,

        @Schema(description = "Printed at the end of each document") @Bindable(defaultValue = "")
        String footer) {
    CompanyDetails details() {
        return new CompanyDetails(name, taxId, address, country, mail, phone, web, footer);
    }
}
