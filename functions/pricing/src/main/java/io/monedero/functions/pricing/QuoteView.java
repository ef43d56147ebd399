package io.monedero.functions.pricing;

import io.micronaut.serde.annotation.Serdeable;
import io.monedero.pricing.LineAmounts;
import io.monedero.pricing.PricedLine;
import io.monedero.pricing.Quote;
import io.monedero.pricing.SplitBill;
import io.monedero.pricingedge.ChargeView;
import io.monedero.pricingedge.ExplanationView;
import io.monedero.pricingedge.TaxAmountView;
import io.monedero.pricingedge.TotalsView;
import io.monedero.tenancy.Tenant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What lines cost and what they add up to.
 *
 * @param taxIncluded whether unit prices and discounts contain taxes
 * @param lines in the order asked
 * @param taxes of all companies together
 * @param companies what each company would invoice: together exactly the totals
 */
@Serdeable
record QuoteView(
        boolean taxIncluded,
        List<QuotedLineView> lines,
        List<TaxAmountView> taxes,
        TotalsView totals,
        List<CompanyView> companies) {
    static QuoteView of(Tenant tenant, Quote quote, Locale language) {
        SplitBill bill = quote.bill();
        return new QuoteView(
                tenant.pricesIncludeTax(),
                IntStream.range(0, quote.lines().size())
                        .mapToObj(index -> QuotedLineView.of(
                                quote.lines().get(index), bill.lines().get(index), language))
                        .toList(),
                bill.taxes().stream().map(TaxAmountView::of).toList(),
                TotalsView.of(bill.totals()),
                bill.parts().stream().map(CompanyView::of).toList());
    }

    /** A product, what is charged for it, and why it has this price. */
    @Serdeable
    record QuotedLineView(UUID productId, String name, ChargeView charge, ExplanationView explanation) {
        static QuotedLineView of(PricedLine line, LineAmounts amounts, Locale language) {
            return new QuotedLineView(
                    line.product().id(),
                    line.product().name(),
                    ChargeView.of(line.charge(), amounts),
                    ExplanationView.of(line.explanation(), language));
        }
    }

    /**
     * What one company would invoice.
     *
     * @param companyId left out where the business has no company yet
     * @param lines positions of its lines, from 0
     */
    @Serdeable
    record CompanyView(@Nullable UUID companyId, List<Integer> lines, List<TaxAmountView> taxes, TotalsView totals) {
        static CompanyView of(SplitBill.Part part) {
            return new CompanyView(
                    part.companyId(),
                    part.positions(),
                    part.bill().taxes().stream().map(TaxAmountView::of).toList(),
                    TotalsView.of(part.bill().totals()));
        }
    }
}
