package io.monedero.documents;

import static io.monedero.documents.Printable.clean;
import static io.monedero.documents.Printable.lines;

import io.monedero.documents.InvoiceDocument.Customer;
import io.monedero.documents.InvoiceDocument.Issuer;
import io.monedero.documents.InvoiceDocument.Line;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the template asks an invoice for: text only, ready to be escaped. */
final class InvoiceSheet {
    private final InvoiceDocument invoice;
    private final Wording wording;

    InvoiceSheet(InvoiceDocument invoice) {
        this.invoice = invoice;
        this.wording = new Wording(
                invoice.appearance().locale(),
                invoice.issuer().country(),
                invoice.total().currency());
    }

    String language() {
        return wording.language();
    }

    String label(String key) {
        return wording.label(key);
    }

    String title() {
        return clean(invoice.title());
    }

    String number() {
        return clean(invoice.number());
    }

    String issuer() {
        return clean(invoice.issuer().name());
    }

    String issuerTaxId() {
        return clean(invoice.issuer().taxId());
    }

    String date() {
        return wording.date(invoice.issuedOn());
    }

    List<String> issuerAddress() {
        Issuer issuer = invoice.issuer();
        return Stream.concat(lines(issuer.address()), Stream.of(wording.country(issuer.country())))
                .filter(text -> !text.isEmpty())
                .toList();
    }

    List<String> issuerContacts() {
        Issuer issuer = invoice.issuer();
        return Stream.of(issuer.phone(), issuer.mail(), issuer.web())
                .map(Printable::clean)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    List<String> footer() {
        return lines(invoice.issuer().footer()).toList();
    }

    @Nullable
    Recipient customer() {
        Customer customer = invoice.customer();
        return customer == null
                ? null
                : new Recipient(
                        clean(customer.name()),
                        clean(customer.taxId()),
                        lines(customer.address()).toList());
    }

    /** Cells of the lines, in the order of the columns. */
    List<Row> rows() {
        return invoice.lines().stream().map(this::row).toList();
    }

    boolean discountColumn() {
        return invoice.appearance().discountColumn();
    }

    boolean taxColumn() {
        return invoice.appearance().taxes();
    }

    /** The label that says whether the lines are with tax; empty where taxes are not shown. */
    String priceNote() {
        return !taxColumn() ? "" : label(invoice.appearance().pricesIncludeTax() ? "with-tax" : "without-tax");
    }

    List<TaxRow> taxes() {
        return !taxColumn()
                ? List.of()
                : invoice.taxes().stream()
                        .map(tax -> new TaxRow(
                                clean(tax.name()),
                                wording.rate(tax.rate()),
                                wording.amount(tax.base()),
                                wording.amount(tax.amount())))
                        .toList();
    }

    /** What leads to the total, label and amount. */
    List<Sum> sums() {
        if (!taxColumn()) {
            return List.of();
        }
        Stream<Sum> sums = Stream.of(
                new Sum(label("net"), wording.amount(invoice.net())),
                new Sum(label("taxes"), wording.amount(invoice.tax())));
        return (invoice.rounding().isZero()
                        ? sums
                        : Stream.concat(
                                sums, Stream.of(new Sum(label("rounding"), wording.amount(invoice.rounding())))))
                .toList();
    }

    String total() {
        return wording.money(invoice.total());
    }

    List<Sum> payments() {
        return invoice.payments().stream()
                .map(payment -> new Sum(clean(payment.method()), wording.amount(payment.amount())))
                .toList();
    }

    /** What is left to pay, or null where nothing was paid and the total says it. */
    @Nullable
    String due() {
        return invoice.payments().isEmpty() ? null : wording.money(invoice.due());
    }

    private Row row(Line line) {
        return new Row(
                lines(line.description()).toList(),
                wording.quantity(line.quantity()),
                wording.amount(line.unitPrice()),
                line.discount().isZero() ? "" : wording.amount(line.discount().negated()),
                clean(String.join(", ", line.taxes())),
                wording.amount(line.total()));
    }

    record Recipient(String name, String taxId, List<String> address) {}

    record Row(
            List<String> description, String quantity, String unitPrice, String discount, String taxes, String total) {}

    record TaxRow(String name, String rate, String base, String amount) {}

    record Sum(String label, String amount) {}
}
