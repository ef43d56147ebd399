package io.monedero.invoicing;

import io.monedero.customers.Customer;
import io.monedero.customers.CustomerDetails;
import io.monedero.kernel.Money;
import io.monedero.kernel.Percentage;
import io.monedero.pricing.BillTotals;
import io.monedero.pricing.Discount;
import io.monedero.pricing.LineAmounts;
import io.monedero.pricing.SplitBill;
import io.monedero.sales.Payment;
import io.monedero.sales.Sale;
import io.monedero.sales.SaleLine;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the invoices of a sale will say: exactly what was sold, nothing calculated again. */
final class SaleDrafts {
    private SaleDrafts() {}

    /**
     * One draft a company.
     *
     * @param limit net and tax up to which a simplified invoice may be issued; null without limit
     */
    static Stream<InvoiceDraft> of(Sale sale, @Nullable Customer buyer, @Nullable Money limit) {
        return sale.bill().parts().stream()
                .filter(part -> !part.positions().isEmpty())
                .map(part -> new InvoiceDraft(
                        kind(part.bill().totals(), limit),
                        part.companyId(),
                        buyer == null ? null : customer(buyer),
                        sale.taxIncluded(),
                        lines(sale, part),
                        taxes(part),
                        totals(part.bill().totals()),
                        payments(sale, part.bill().totals().total()),
                        List.of(sale.id())));
    }

    private static InvoiceKind kind(BillTotals totals, @Nullable Money limit) {
        return limit != null && totals.net().plus(totals.tax()).compareTo(limit) > 0
                ? InvoiceKind.FULL
                : InvoiceKind.SIMPLIFIED;
    }

    private static InvoiceCustomer customer(Customer buyer) {
        CustomerDetails details = buyer.details();
        return new InvoiceCustomer(
                buyer.id(),
                new Party(
                        details.name(),
                        text(details.taxId()),
                        text(details.address()),
                        "",
                        text(details.email()),
                        text(details.phone()),
                        ""));
    }

    private static List<InvoiceLine> lines(Sale sale, SplitBill.Part part) {
        return IntStream.range(0, part.positions().size())
                .mapToObj(index -> line(
                        sale.lines().get(part.positions().get(index)),
                        part.bill().lines().get(index)))
                .toList();
    }

    private static InvoiceLine line(SaleLine line, LineAmounts amounts) {
        return new InvoiceLine(
                line.description(),
                line.charge().quantity(),
                line.charge().unitPrice(),
                line.charge().discounted(),
                line.charge().discount() instanceof Discount.PercentOff(Percentage percent) ? percent : null,
                line.charge().taxes().stream()
                        .map(tax -> new InvoiceLine.LineTax(tax.name(), tax.rate()))
                        .toList(),
                amounts.net(),
                amounts.total(),
                line.explanation());
    }

    private static List<InvoiceTax> taxes(SplitBill.Part part) {
        return part.bill().taxes().stream()
                .map(tax -> new InvoiceTax(
                        tax.tax().id(), tax.tax().name(), tax.tax().rate(), tax.base(), tax.amount()))
                .toList();
    }

    private static InvoiceTotals totals(BillTotals totals) {
        return new InvoiceTotals(totals.net(), totals.tax(), totals.withheld(), totals.rounding(), totals.total());
    }

    /**
     * How this much of the sale was paid, method by method. A sale of several companies was paid as one: which money paid
     * whom is nobody's question, so such an invoice names the methods only if one paid for all.
     */
    private static List<InvoicePayment> payments(Sale sale, Money total) {
        Map<String, Money> byMethod = sale.payments().stream()
                .collect(Collectors.toMap(Payment::methodName, Payment::amount, Money::plus, LinkedHashMap::new));
        if (sale.bill().parts().size() == 1) {
            return byMethod.entrySet().stream()
                    .map(paid -> new InvoicePayment(paid.getKey(), paid.getValue()))
                    .toList();
        }
        return byMethod.size() == 1 && sale.due().isZero()
                ? List.of(new InvoicePayment(byMethod.keySet().iterator().next(), total))
                : List.of();
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
