package io.monedero.functions.backoffice.invoices;

import io.monedero.functions.backoffice.Page;
import io.monedero.invoicing.Invoice;
import io.monedero.invoicing.InvoiceDraft;
import io.monedero.invoicing.InvoiceLine;
import io.monedero.invoicing.InvoicePayment;
import io.monedero.invoicing.Party;
import io.monedero.kernel.Money;
import io.monedero.pricing.Explanation;
import io.monedero.pricingedge.WhyPrice;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A document as its page shows it: what was frozen, and nothing that is known only today (I-08). */
public record InvoiceView(Invoice invoice) {

    public InvoiceDraft content() {
        return invoice.content();
    }

    public boolean hasDiscounts() {
        return content().lines().stream().anyMatch(line -> !line.discount().isZero());
    }

    /** With or without taxes, as the prices of the document are. */
    public Money total(InvoiceLine line) {
        return content().taxIncluded() ? line.total() : line.net();
    }

    /** Names of the taxes of a line; without any, a dash. */
    public static String taxes(InvoiceLine line) {
        String names = line.taxes().stream().map(InvoiceLine.LineTax::name).collect(Collectors.joining(", "));
        return names.isEmpty() ? "–" : names;
    }

    /** Why the line has its price, in plain words (P-12); empty where no price was chosen. */
    public static List<String> why(Page page, InvoiceLine line) {
        Explanation why = line.why();
        return why == null ? List.of() : WhyPrice.in(page.language()).sentences(why);
    }

    /** What is still to be paid. */
    public Money due() {
        return content().payments().stream()
                .map(InvoicePayment::amount)
                .reduce(content().totals().total(), Money::minus);
    }

    /** What is known of somebody besides the name, one below the other. */
    public static List<String> details(Page page, Party party) {
        String country =
                party.country().isEmpty() ? "" : Locale.of("", party.country()).getDisplayCountry(page.language());
        return Stream.of(party.taxId(), party.address(), country, party.phone(), party.mail(), party.web())
                .filter(text -> !text.isEmpty())
                .toList();
    }
}
