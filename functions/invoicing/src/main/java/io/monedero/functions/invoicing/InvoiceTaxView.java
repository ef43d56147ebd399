package io.monedero.functions.invoicing;

import io.micronaut.serde.annotation.Serdeable;
import io.monedero.invoicing.InvoiceTax;
import io.monedero.web.Amount;
import java.util.UUID;

/**
 * What one tax of an invoice comes to.
 *
 * @param base net amount it was calculated on
 * @param amount negative for a withholding
 */
@Serdeable
record InvoiceTaxView(UUID id, String name, String rate, Amount base, Amount amount) {
    static InvoiceTaxView of(InvoiceTax tax) {
        return new InvoiceTaxView(
                tax.taxId(),
                tax.name(),
                tax.rate().value().toPlainString(),
                Amount.of(tax.base()),
                Amount.of(tax.amount()));
    }
}
