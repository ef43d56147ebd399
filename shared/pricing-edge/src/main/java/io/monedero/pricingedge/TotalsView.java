package io.monedero.pricingedge;

import io.micronaut.serde.annotation.Serdeable;
import io.monedero.pricing.BillTotals;
import io.monedero.web.Amount;

/** net + tax − withheld + rounding = total. */
@Serdeable
public record TotalsView(Amount net, Amount tax, Amount withheld, Amount rounding, Amount total) {
    public static TotalsView of(BillTotals totals) {
        return new TotalsView(
                Amount.of(totals.net()),
                Amount.of(totals.tax()),
                Amount.of(totals.withheld()),
                Amount.of(totals.rounding()),
                Amount.of(totals.total()));
    }
}
