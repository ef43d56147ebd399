package io.monedero.functions.invoicing;

import io.micronaut.serde.annotation.Serdeable;
import io.monedero.invoicing.InvoiceSummary;
import io.monedero.web.Amount;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An invoice in a list. */
@Serdeable
record InvoiceSummaryView(
        UUID id,
        UUID seriesId,
        UUID companyId,
        String kind,
        String typeName,
        String number,
        @Nullable UUID customerId,
        @Nullable String customerName,
        LocalDate issuedOn,
        Amount total) {
    static InvoiceSummaryView of(InvoiceSummary invoice) {
        return new InvoiceSummaryView(
                invoice.id(),
                invoice.seriesId(),
                invoice.companyId(),
                invoice.kind().code(),
                invoice.typeName(),
                invoice.number(),
                invoice.customerId(),
                invoice.customerName(),
                invoice.issuedOn(),
                Amount.of(invoice.total()));
    }
}
