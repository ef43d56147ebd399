package io.monedero.invoicing;

import io.monedero.documents.Appearance;
import io.monedero.documents.InvoiceDocument;
import io.monedero.documents.InvoiceDocument.Customer;
import io.monedero.documents.InvoiceDocument.Issuer;
import io.monedero.documents.InvoiceDocument.Line;
import io.monedero.documents.InvoiceDocument.Tax;
import io.monedero.kernel.Money;
import io.monedero.kernel.Refusal;
import io.monedero.tenancy.Tenant;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the paper of an issued invoice shows (I-07). */
final class InvoicePaper {
    private InvoicePaper() {}

    static InvoiceDocument of(Tenant tenant, Invoice invoice) {
        InvoiceDraft content = invoice.content();
        Appearance plain = Appearance.of(tenant.language(), content.taxIncluded());
        boolean discounted =
                content.lines().stream().anyMatch(line -> !line.discount().isZero());
        List<Line> lines = content.lines().stream()
                .map(line -> line(line, content.taxIncluded()))
                .toList();
        return document(invoice, lines, discounted ? plain.withDiscountColumn() : plain);
    }

    /** Lines with tax in any case, as they would not add up otherwise. Refused: {@code copy-needs-taxes}. */
    static InvoiceDocument withoutTaxes(Tenant tenant, Invoice invoice) {
        InvoiceDraft content = invoice.content();
        if (!content.totals().withheld().isZero()) {
            throw Refusal.conflict("copy-needs-taxes", "withoutTax", Map.of("number", invoice.number()))
                    .asException();
        }
        InvoiceDocument whole = of(tenant, invoice);
        List<Line> lines = content.taxIncluded()
                ? whole.lines()
                : content.lines().stream().map(InvoicePaper::withTax).toList();
        Appearance asWhole = content.taxIncluded() ? whole.appearance() : Appearance.of(tenant.language(), true);
        return document(invoice, lines, asWhole.withoutTaxes());
    }

    private static InvoiceDocument document(Invoice invoice, List<Line> lines, Appearance appearance) {
        InvoiceDraft content = invoice.content();
        return new InvoiceDocument(
                issuer(invoice),
                customer(content.customer()),
                invoice.typeName(),
                invoice.number(),
                invoice.issuedOn(),
                lines,
                content.taxes().stream()
                        .map(tax -> new Tax(tax.name(), tax.rate(), tax.base(), tax.amount()))
                        .toList(),
                content.totals().net(),
                content.totals().total(),
                content.payments().stream()
                        .map(payment -> new InvoiceDocument.Payment(payment.method(), payment.amount()))
                        .toList(),
                appearance);
    }

    private static Issuer issuer(Invoice invoice) {
        Party party = invoice.issuer();
        return new Issuer(
                party.name(),
                party.taxId(),
                party.address(),
                party.country(),
                party.mail(),
                party.phone(),
                party.web(),
                invoice.footer());
    }

    private static @Nullable Customer customer(@Nullable InvoiceCustomer customer) {
        return customer == null
                ? null
                : new Customer(
                        customer.party().name(),
                        customer.party().taxId(),
                        customer.party().address());
    }

    private static Line line(InvoiceLine line, boolean withTax) {
        return new Line(
                line.description(),
                line.quantity(),
                line.unitPrice(),
                line.discount(),
                line.taxes().stream().map(InvoiceLine.LineTax::name).toList(),
                withTax ? line.total() : line.net());
    }

    /** A line that was priced without tax: with it, its unit costs what the whole comes to, its discount taken off. */
    private static Line withTax(InvoiceLine line) {
        Money total = line.total();
        Money unit = line.quantity().signum() == 0
                ? total
                : Money.rounded(total.amount().divide(line.quantity(), MathContext.DECIMAL128), total.currency());
        return new Line(line.description(), line.quantity(), unit, Money.zero(total.currency()), List.of(), total);
    }
}
