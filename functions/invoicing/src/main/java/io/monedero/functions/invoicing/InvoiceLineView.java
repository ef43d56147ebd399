package io.monedero.functions.invoicing;

import io.micronaut.serde.annotation.Serdeable;
import io.monedero.invoicing.InvoiceLine;
import io.monedero.kernel.Percentage;
import io.monedero.pricing.Explanation;
import io.monedero.pricingedge.ExplanationView;
import io.monedero.web.Amount;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One line as it was sold.
 *
 * @param discount taken off the line, in the terms of the unit price
 * @param discountPercent as it was granted, if in percent
 * @param net after the discount, without taxes
 * @param total after the discount, with taxes
 * @param explanation why it has its price (P-12); left out where no price was chosen
 */
@Serdeable
record InvoiceLineView(
        String description,
        String quantity,
        Amount unitPrice,
        Amount discount,
        @Nullable String discountPercent,
        List<LineTaxView> taxes,
        Amount net,
        Amount total,
        @Nullable ExplanationView explanation) {
    static InvoiceLineView of(InvoiceLine line, Locale language) {
        Percentage percent = line.discountRate();
        Explanation why = line.why();
        return new InvoiceLineView(
                line.description(),
                line.quantity().toPlainString(),
                Amount.of(line.unitPrice()),
                Amount.of(line.discount()),
                percent == null ? null : percent.value().toPlainString(),
                line.taxes().stream()
                        .map(tax ->
                                new LineTaxView(tax.name(), tax.rate().value().toPlainString()))
                        .toList(),
                Amount.of(line.net()),
                Amount.of(line.total()),
                why == null ? null : ExplanationView.of(why, language));
    }

    /** A tax of the line, by the name and rate it had. */
    @Serdeable
    record LineTaxView(String name, String rate) {}
}
