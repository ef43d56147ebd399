package io.monedero.pricingedge;

import io.micronaut.serde.annotation.Serdeable;
import io.monedero.pricing.BillLine;
import io.monedero.pricing.Discount;
import io.monedero.pricing.LineAmounts;
import io.monedero.pricing.Tax;
import io.monedero.web.Amount;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is charged on a line.
 *
 * @param quantity plain decimal, as text
 * @param discount taken off the line, in the terms of the unit price
 * @param discountPercent as it was granted, if in percent
 * @param net after the discount, without taxes
 * @param total after the discount, with taxes but without regard to withholdings
 */
@Serdeable
public record ChargeView(
        String quantity,
        Amount unitPrice,
        Amount discount,
        @Nullable String discountPercent,
        List<LineTaxView> taxes,
        Amount net,
        Amount total) {
    public static ChargeView of(BillLine charge, LineAmounts amounts) {
        return new ChargeView(
                charge.quantity().toPlainString(),
                Amount.of(charge.unitPrice()),
                Amount.of(charge.discounted()),
                charge.discount() instanceof Discount.PercentOff(var percent)
                        ? percent.value().toPlainString()
                        : null,
                charge.taxes().stream().map(LineTaxView::of).toList(),
                Amount.of(amounts.net()),
                Amount.of(amounts.total()));
    }

    /** A tax of the line, by the name and rate it had when the line was priced. */
    @Serdeable
    public record LineTaxView(UUID id, String name, String rate) {
        static LineTaxView of(Tax tax) {
            return new LineTaxView(tax.id(), tax.name(), tax.rate().value().toPlainString());
        }
    }
}
