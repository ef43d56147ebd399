package io.monedero.invoicing;

import java.util.UUID;

/**
 * A legal person in whose name the business invoices (I-01).
 *
 * @param isDefault invoices what no other company must invoice; one a business
 * @param version for the next update: who changes an older one is refused
 */
public record Company(UUID id, CompanyDetails details, boolean isDefault, int version) {
    public String name() {
        return details.name();
    }
}
