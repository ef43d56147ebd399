package io.monedero.catalog;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that is sold (C-04), with what selling needs to know of its surroundings.
 *
 * @param taxes all that it carries at this moment, withholdings among them
 * @param companyId the company that invoices it: its subfamily's (C-03), else the default one; null where there is none
 * @param parentId the product whose variant it is, whose prices are its prices (C-06); null for most
 */
public record Product(
        UUID id,
        ProductDetails details,
        List<Tax> taxes,
        String subfamilyName,
        String familyName,
        @Nullable UUID companyId,
        @Nullable UUID parentId,
        int version) {
    public Product {
        taxes = List.copyOf(taxes);
    }

    public String name() {
        return details.name();
    }
}
