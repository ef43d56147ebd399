package io.monedero.functions.checkout;

import io.micronaut.serde.annotation.Serdeable;
import io.monedero.customers.CustomerDetails;
import io.monedero.web.Given;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A customer as somebody knows one. */
@Serdeable
record CustomerRequest(
        String name,

        @Schema(description = "Where documents are sent") @Nullable
        String email,

        @Nullable String phone,

        @Schema(description = "Needed on a full invoice") @Nullable
        String taxId,

        @Nullable String address,
        @Nullable LocalDate birthDate,

        @Schema(
                type = "string",
                description = "Of mails and documents",
                allowableValues = {"en", "es", "pt", "uk"})
        @Nullable
        String language,

        @Schema(description = "Drive prices, offers and bookings") @Nullable
        List<String> tags) {
    CustomerDetails details() {
        return new CustomerDetails(name, email, phone, taxId, address, birthDate, language, Given.list(tags, "tags"));
    }
}
