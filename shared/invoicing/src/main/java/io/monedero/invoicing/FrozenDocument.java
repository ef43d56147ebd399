package io.monedero.invoicing;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import io.monedero.kernel.Money;
import io.monedero.kernel.Percentage;
import io.monedero.pricing.Explanation;
import io.monedero.sales.KeptExplanation;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An invoice as it is stored: everything the document shows, so that it can be shown again in ten years whatever became
 * of its customer, products and taxes (I-08). What is written here once must be readable for ever: fields may be added,
 * never renamed. Amounts are minor units of the currency.
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record FrozenDocument(
        String kind,
        String type,
        String number,
        LocalDate issuedOn,
        Instant issuedAt,
        String currency,
        Who issuer,
        String footer,
        @Nullable UUID customerId,
        @Nullable Who customer,
        boolean taxIncluded,
        List<Line> lines,
        List<Tax> taxes,
        long net,
        long tax,
        long withheld,
        long rounding,
        long total,
        List<Payment> payments,
        List<UUID> sales) {

    static FrozenDocument of(Invoice invoice) {
        InvoiceDraft content = invoice.content();
        InvoiceCustomer customer = content.customer();
        InvoiceTotals totals = content.totals();
        return new FrozenDocument(
                content.kind().code(),
                invoice.typeName(),
                invoice.number(),
                invoice.issuedOn(),
                invoice.issuedAt(),
                totals.total().currency().getCurrencyCode(),
                Who.of(invoice.issuer()),
                invoice.footer(),
                customer == null ? null : customer.id(),
                customer == null ? null : Who.of(customer.party()),
                content.taxIncluded(),
                content.lines().stream().map(Line::of).toList(),
                content.taxes().stream().map(Tax::of).toList(),
                totals.net().minor(),
                totals.tax().minor(),
                totals.withheld().minor(),
                totals.rounding().minor(),
                totals.total().minor(),
                content.payments().stream().map(Payment::of).toList(),
                content.sales());
    }

    /** The invoice again, under the keys of its row. */
    Invoice invoice(UUID id, UUID seriesId, UUID companyId) {
        Currency money = Currency.getInstance(currency);
        InvoiceDraft content = new InvoiceDraft(
                InvoiceKind.of(kind),
                companyId,
                customerId == null || customer == null ? null : new InvoiceCustomer(customerId, customer.party()),
                taxIncluded,
                lines.stream().map(line -> line.line(money)).toList(),
                taxes.stream().map(each -> each.tax(money)).toList(),
                new InvoiceTotals(
                        new Money(net, money),
                        new Money(tax, money),
                        new Money(withheld, money),
                        new Money(rounding, money),
                        new Money(total, money)),
                payments.stream()
                        .map(payment -> new InvoicePayment(payment.method, new Money(payment.amount, money)))
                        .toList(),
                sales);
        return new Invoice(id, seriesId, companyId, number, issuedOn, issuedAt, type, issuer.party(), footer, content);
    }

    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Who(String name, String taxId, String address, String country, String mail, String phone, String web) {
        static Who of(Party party) {
            return new Who(
                    party.name(),
                    party.taxId(),
                    party.address(),
                    party.country(),
                    party.mail(),
                    party.phone(),
                    party.web());
        }

        Party party() {
            return new Party(name, taxId, address, country, mail, phone, web);
        }
    }

    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Line(
            String description,
            BigDecimal quantity,
            long unitPrice,
            long discount,
            @Nullable BigDecimal discountRate,
            List<Rate> taxes,
            long net,
            long total,
            @Nullable KeptExplanation why) {
        static Line of(InvoiceLine line) {
            Percentage discountRate = line.discountRate();
            Explanation why = line.why();
            return new Line(
                    line.description(),
                    line.quantity(),
                    line.unitPrice().minor(),
                    line.discount().minor(),
                    discountRate == null ? null : discountRate.value(),
                    line.taxes().stream()
                            .map(tax -> new Rate(tax.name(), tax.rate().value()))
                            .toList(),
                    line.net().minor(),
                    line.total().minor(),
                    why == null ? null : KeptExplanation.of(why));
        }

        InvoiceLine line(Currency money) {
            return new InvoiceLine(
                    description,
                    quantity,
                    new Money(unitPrice, money),
                    new Money(discount, money),
                    discountRate == null ? null : new Percentage(discountRate),
                    taxes.stream()
                            .map(tax -> new InvoiceLine.LineTax(tax.name, new Percentage(tax.rate)))
                            .toList(),
                    new Money(net, money),
                    new Money(total, money),
                    why == null ? null : why.explanation());
        }
    }

    @Serdeable
    record Rate(String name, BigDecimal rate) {}

    @Serdeable
    record Tax(UUID taxId, String name, BigDecimal rate, long base, long amount) {
        static Tax of(InvoiceTax tax) {
            return new Tax(
                    tax.taxId(),
                    tax.name(),
                    tax.rate().value(),
                    tax.base().minor(),
                    tax.amount().minor());
        }

        InvoiceTax tax(Currency money) {
            return new InvoiceTax(taxId, name, new Percentage(rate), new Money(base, money), new Money(amount, money));
        }
    }

    @Serdeable
    record Payment(String method, long amount) {
        static Payment of(InvoicePayment payment) {
            return new Payment(payment.method(), payment.amount().minor());
        }
    }
}
