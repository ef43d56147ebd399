package io.monedero.functions.invoicing;

import io.micronaut.serde.annotation.Serdeable;
import io.monedero.invoicing.Invoice;
import io.monedero.invoicing.InvoiceCustomer;
import io.monedero.invoicing.InvoiceDraft;
import io.monedero.invoicing.InvoicePayment;
import io.monedero.invoicing.InvoiceTotals;
import io.monedero.invoicing.Party;
import io.monedero.web.Amount;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An invoice with all that was frozen when it was issued.
 *
 * @param taxIncluded whether unit prices and discounts of the lines contain taxes
 * @param sales that it documents
 */
@Serdeable
record InvoiceView(
        UUID id,
        UUID seriesId,
        UUID companyId,
        String kind,
        String typeName,
        String number,
        LocalDate issuedOn,
        Instant issuedAt,
        PartyView issuer,
        String footer,
        @Nullable UUID customerId,
        @Nullable PartyView customer,
        boolean taxIncluded,
        List<InvoiceLineView> lines,
        List<InvoiceTaxView> taxes,
        TotalsView totals,
        List<PaymentView> payments,
        List<UUID> sales) {
    static InvoiceView of(Invoice invoice, Locale language) {
        InvoiceDraft content = invoice.content();
        InvoiceCustomer customer = content.customer();
        return new InvoiceView(
                invoice.id(),
                invoice.seriesId(),
                invoice.companyId(),
                content.kind().code(),
                invoice.typeName(),
                invoice.number(),
                invoice.issuedOn(),
                invoice.issuedAt(),
                PartyView.of(invoice.issuer()),
                invoice.footer(),
                customer == null ? null : customer.id(),
                customer == null ? null : PartyView.of(customer.party()),
                content.taxIncluded(),
                content.lines().stream()
                        .map(line -> InvoiceLineView.of(line, language))
                        .toList(),
                content.taxes().stream().map(InvoiceTaxView::of).toList(),
                TotalsView.of(content.totals()),
                content.payments().stream().map(PaymentView::of).toList(),
                content.sales());
    }

    /** Who issued or received it, as on that day. */
    @Serdeable
    record PartyView(String name, String taxId, String address, String country, String mail, String phone, String web) {
        static PartyView of(Party party) {
            return new PartyView(
                    party.name(),
                    party.taxId(),
                    party.address(),
                    party.country(),
                    party.mail(),
                    party.phone(),
                    party.web());
        }
    }

    /** net + tax − withheld + rounding = total. */
    @Serdeable
    record TotalsView(Amount net, Amount tax, Amount withheld, Amount rounding, Amount total) {
        static TotalsView of(InvoiceTotals totals) {
            return new TotalsView(
                    Amount.of(totals.net()),
                    Amount.of(totals.tax()),
                    Amount.of(totals.withheld()),
                    Amount.of(totals.rounding()),
                    Amount.of(totals.total()));
        }
    }

    /** What was paid before it was issued, by the name of the method. */
    @Serdeable
    record PaymentView(String method, Amount amount) {
        static PaymentView of(InvoicePayment payment) {
            return new PaymentView(payment.method(), Amount.of(payment.amount()));
        }
    }
}
