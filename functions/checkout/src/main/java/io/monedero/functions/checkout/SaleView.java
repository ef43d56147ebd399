package io.monedero.functions.checkout;

import io.micronaut.serde.annotation.Serdeable;
import io.monedero.invoicing.Invoice;
import io.monedero.pricing.LineAmounts;
import io.monedero.pricingedge.ChargeView;
import io.monedero.pricingedge.ExplanationView;
import io.monedero.pricingedge.TaxAmountView;
import io.monedero.pricingedge.TotalsView;
import io.monedero.sales.Payment;
import io.monedero.sales.Sale;
import io.monedero.sales.SaleLine;
import io.monedero.web.Amount;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A sale as the API shows it.
 *
 * @param status open, closed or cancelled
 * @param documented its invoice was issued before it was paid: its lines may not change any more
 * @param taxIncluded whether unit prices and discounts contain taxes
 * @param paid what counts for the sale of all payments
 * @param due what is still to be paid
 * @param documents issued for it: one a company that sold in it
 */
@Serdeable
record SaleView(
        UUID id,
        String status,
        String channel,
        UUID locationId,
        @Nullable UUID registerId,
        @Nullable UUID sellerId,
        @Nullable UUID customerId,
        boolean documented,
        boolean taxIncluded,
        List<SaleLineView> lines,
        List<TaxAmountView> taxes,
        TotalsView totals,
        Amount paid,
        Amount due,
        List<PaymentView> payments,
        List<DocumentView> documents,
        Instant openedAt,
        @Nullable Instant closedAt) {
    static SaleView of(Sale sale, List<Invoice> documents, Locale language) {
        return new SaleView(
                sale.id(),
                sale.status().code(),
                sale.place().channel().code(),
                sale.place().locationId(),
                sale.place().registerId(),
                sale.place().sellerId(),
                sale.customerId(),
                sale.documented(),
                sale.taxIncluded(),
                IntStream.range(0, sale.lines().size())
                        .mapToObj(index -> SaleLineView.of(
                                sale.lines().get(index), sale.bill().lines().get(index), language))
                        .toList(),
                sale.bill().taxes().stream().map(TaxAmountView::of).toList(),
                TotalsView.of(sale.totals()),
                Amount.of(sale.paid()),
                Amount.of(sale.due()),
                sale.payments().stream().map(PaymentView::of).toList(),
                documents.stream().map(DocumentView::of).toList(),
                sale.openedAt(),
                sale.closedAt());
    }

    /**
     * One line, with the price it was added at.
     *
     * @param no names it within the sale
     * @param companyId who invoices it
     */
    @Serdeable
    record SaleLineView(
            int no,
            UUID productId,
            String description,
            ChargeView charge,
            @Nullable UUID companyId,
            @Nullable UUID professionalId,
            @Nullable Instant useAt,
            @Nullable Integer minutes,
            ExplanationView explanation) {
        static SaleLineView of(SaleLine line, LineAmounts amounts, Locale language) {
            return new SaleLineView(
                    line.no(),
                    line.productId(),
                    line.description(),
                    ChargeView.of(line.charge(), amounts),
                    line.companyId(),
                    line.professionalId(),
                    line.useAt(),
                    line.minutes(),
                    ExplanationView.of(line.explanation(), language));
        }
    }

    /**
     * What was paid by one method.
     *
     * @param amount that counts for the sale
     * @param tendered what the customer handed over
     * @param change what was given back
     * @param accountId the customer's account it came from
     */
    @Serdeable
    record PaymentView(
            UUID id,
            UUID methodId,
            String methodName,
            Amount amount,
            Amount tendered,
            Amount change,
            @Nullable UUID accountId,
            Instant takenAt) {
        static PaymentView of(Payment payment) {
            return new PaymentView(
                    payment.id(),
                    payment.methodId(),
                    payment.methodName(),
                    Amount.of(payment.amount()),
                    Amount.of(payment.tendered()),
                    Amount.of(payment.change()),
                    payment.accountId(),
                    payment.takenAt());
        }
    }

    /** An invoice of the sale, to be had from the invoices. */
    @Serdeable
    record DocumentView(UUID id, String number) {
        static DocumentView of(Invoice invoice) {
            return new DocumentView(invoice.id(), invoice.number());
        }
    }
}
