package io.monedero.catalog;

import java.util.UUID;

/** A way to pay (C-10). */
public record PaymentMethod(UUID id, PaymentMethodDetails details, int version) {
    public String name() {
        return details.name();
    }

    public PaymentKind kind() {
        return details.kind();
    }
}
