package io.monedero.invoicing;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which invoices a list shows; what is null does not matter.
 *
 * @param from first day of issue
 * @param to last day of issue
 * @param number part of the number's text, whatever its case
 */
public record InvoiceFilter(
        @Nullable UUID seriesId,
        @Nullable UUID companyId,
        @Nullable InvoiceKind kind,
        @Nullable UUID customerId,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String number) {
    public static final InvoiceFilter ALL = new InvoiceFilter(null, null, null, null, null, null, null);
}
