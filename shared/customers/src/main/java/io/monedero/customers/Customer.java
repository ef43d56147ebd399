package io.monedero.customers;

import java.time.Instant;
import java.util.UUID;

/** Somebody a business sells to. */
public record Customer(UUID id, CustomerDetails details, Instant createdAt, int version) {
    public String name() {
        return details.name();
    }
}
