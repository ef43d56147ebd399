package io.monedero.catalog;

import io.monedero.kernel.Require;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What staff decide about a subfamily.
 *
 * @param code for accounting; may be empty
 * @param companyId the only company that may invoice its products (C-03); null for any
 */
public record SubfamilyDetails(
        UUID familyId, String name, String code, @Nullable UUID companyId) {
    public SubfamilyDetails {
        name = Require.text(name, "name", 1, 120);
        code = Require.text(code, "code", 0, 40);
    }
}
