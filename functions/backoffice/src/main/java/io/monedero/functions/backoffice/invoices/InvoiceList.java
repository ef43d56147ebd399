package io.monedero.functions.backoffice.invoices;

import io.monedero.functions.backoffice.CustomerChoice;
import io.monedero.functions.backoffice.Option;
import io.monedero.invoicing.InvoiceSummary;
import io.monedero.web.PageOf;
import java.util.List;

/**
 * The documents that were issued.
 *
 * @param kinds by the names that this business gave them
 * @param customer whose documents are wanted; many may fit what was typed
 * @param filtered whether others may exist that were not asked for
 */
public record InvoiceList(
        PageOf<InvoiceSummary> invoices, List<Option> kinds, CustomerChoice customer, boolean filtered) {

    /** Whether what was typed fits several customers or none, so that nothing can be shown yet. */
    public boolean ambiguous() {
        return customer.isOpen() && !customer.searched().isEmpty();
    }
}
