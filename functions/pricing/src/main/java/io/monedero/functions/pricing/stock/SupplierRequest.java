package io.monedero.functions.pricing.stock;

import io.micronaut.core.bind.annotation.Bindable;
import io.micronaut.serde.annotation.Serdeable;
import io.monedero.stock.SupplierDetails;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A supplier as somebody wants it. */
@Serdeable
record SupplierRequest(
        String name,

        @Schema(description = "Whom to talk to") @Bindable(defaultValue = "")
        String contact,

        @Nullable String email,
        @Bindable(defaultValue = "") String phone,
        @Bindable(defaultValue = "true") Boolean active) {
    SupplierDetails details() {
        return new SupplierDetails(name, contact, email, phone, active);
    }
}
