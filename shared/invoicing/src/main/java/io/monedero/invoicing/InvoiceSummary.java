package io.monedero.invoicing;

import io.monedero.kernel.Money;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A line of a list of invoices. */
public record InvoiceSummary(
        UUID id,
        UUID seriesId,
        UUID companyId,
        InvoiceKind kind,
        String typeName,
        String number,
        @Nullable UUID customerId,
        @Nullable String customerName,
        LocalDate issuedOn,
        Money total) {}
