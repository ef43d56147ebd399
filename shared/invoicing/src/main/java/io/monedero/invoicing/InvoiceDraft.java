package io.monedero.invoicing;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All that a document will say except what issuing adds: its number, its day, its issuer's name. Nothing in it is
 * calculated again: the document repeats what was sold.
 *
 * @param companyId who issues; null for the default company
 * @param customer null for a sale to nobody known
 * @param taxIncluded whether unit prices and discounts of the lines contain taxes
 * @param sales that it documents; one sale has at most one document a company (I-06)
 */
public record InvoiceDraft(
        InvoiceKind kind,
        @Nullable UUID companyId,
        @Nullable InvoiceCustomer customer,
        boolean taxIncluded,
        List<InvoiceLine> lines,
        List<InvoiceTax> taxes,
        InvoiceTotals totals,
        List<InvoicePayment> payments,
        List<UUID> sales) {
    public InvoiceDraft {
        lines = List.copyOf(lines);
        taxes = List.copyOf(taxes);
        payments = List.copyOf(payments);
        sales = List.copyOf(sales);
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("a document of nothing");
        }
    }
}
