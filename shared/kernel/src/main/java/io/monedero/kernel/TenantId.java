package io.monedero.kernel;

import java.util.UUID;

/** A business that signed up (T-01). First column of every key in the database (T-02). */
public record TenantId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
