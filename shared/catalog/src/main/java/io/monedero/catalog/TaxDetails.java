package io.monedero.catalog;

import io.monedero.kernel.Percentage;
import io.monedero.kernel.Require;

/**
 * What staff decide about a tax.
 *
 * @param name as documents show it: IVA 21 %
 * @param rate of the net amount; negative for a withholding
 */
public record TaxDetails(String name, Percentage rate) {
    public TaxDetails {
        name = Require.text(name, "name", 1, 60);
    }
}
