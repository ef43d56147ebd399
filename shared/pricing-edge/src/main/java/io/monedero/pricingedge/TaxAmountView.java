package io.monedero.pricingedge;

import io.micronaut.serde.annotation.Serdeable;
import io.monedero.pricing.TaxAmount;
import io.monedero.web.Amount;
import java.util.UUID;

/**
 * What one tax comes to on all lines that carry it.
 *
 * @param rate percent of the base, as text; negative for a withholding
 * @param base net amount it is calculated on
 * @param amount negative for a withholding
 */
@Serdeable
public record TaxAmountView(UUID id, String name, String rate, Amount base, Amount amount) {
    public static TaxAmountView of(TaxAmount tax) {
        return new TaxAmountView(
                tax.tax().id(),
                tax.tax().name(),
                tax.tax().rate().value().toPlainString(),
                Amount.of(tax.base()),
                Amount.of(tax.amount()));
    }
}
