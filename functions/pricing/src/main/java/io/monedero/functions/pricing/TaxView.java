package io.monedero.functions.pricing;

import io.micronaut.serde.annotation.Serdeable;
import io.monedero.catalog.Tax;
import java.util.UUID;

/**
 * A tax as the API shows it.
 *
 * @param rate percent of the net amount, as text; negative for a withholding
 */
@Serdeable
record TaxView(UUID id, String name, String rate) {
    static TaxView of(Tax tax) {
        return new TaxView(
                tax.id(), tax.details().name(), tax.details().rate().value().toPlainString());
    }
}
