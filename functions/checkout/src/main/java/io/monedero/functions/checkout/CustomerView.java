package io.monedero.functions.checkout;

import io.micronaut.serde.annotation.Serdeable;
import io.monedero.customers.Customer;
import io.monedero.customers.CustomerDetails;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A customer as the API shows one. What is not known is left out. */
@Serdeable
record CustomerView(
        UUID id,
        String name,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String taxId,
        @Nullable String address,
        @Nullable LocalDate birthDate,
        @Nullable String language,
        List<String> tags,
        Instant createdAt) {
    static CustomerView of(Customer customer) {
        CustomerDetails details = customer.details();
        return new CustomerView(
                customer.id(),
                details.name(),
                details.email(),
                details.phone(),
                details.taxId(),
                details.address(),
                details.birthDate(),
                details.language(),
                details.tags(),
                customer.createdAt());
    }
}
