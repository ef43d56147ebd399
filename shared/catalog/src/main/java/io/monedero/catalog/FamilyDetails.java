package io.monedero.catalog;

import io.monedero.kernel.Require;

/**
 * What staff decide about a family.
 *
 * @param code shown in the settlement report, for accounting; may be empty
 * @param manageStock whether its products may have stock (C-05)
 */
public record FamilyDetails(String name, String code, boolean manageStock) {
    public FamilyDetails {
        name = Require.text(name, "name", 1, 120);
        code = Require.text(code, "code", 0, 40);
    }
}
