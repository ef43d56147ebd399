package io.monedero.pricing;

import io.monedero.kernel.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.stream.IntStream;

/** Bills whose prices are without taxes: the net amounts are given, the taxes follow from their sums. */
final class TaxOnTop {
    private TaxOnTop() {}

    static Bill bill(List<BillLine> lines, Currency currency) {
        Money[] nets = lines.stream().map(BillLine::price).toArray(Money[]::new);
        List<TaxAmount> taxes = TaxSums.of(lines, nets, currency);
        Money[] totals = Arrays.copyOf(nets, nets.length);
        for (TaxAmount tax : taxes) {
            if (!tax.tax().isWithholding()) {
                share(tax, lines, nets, totals);
            }
        }
        List<LineAmounts> amounts = IntStream.range(0, nets.length)
                .mapToObj(index -> new LineAmounts(nets[index], totals[index]))
                .toList();
        return new Bill(amounts, taxes, Bill.totals(amounts, taxes, Money.zero(currency)));
    }

    /** Adds to the total of each line its part of a tax, so that the lines' totals add up too. */
    private static void share(TaxAmount tax, List<BillLine> lines, Money[] nets, Money[] totals) {
        List<Integer> taxed = new ArrayList<>();
        List<BigDecimal> shares = new ArrayList<>();
        for (int index = 0; index < nets.length; index++) {
            if (lines.get(index).taxes().contains(tax.tax())) {
                taxed.add(index);
                shares.add(BigDecimal.valueOf(nets[index].minor())
                        .multiply(tax.tax().rate().fraction()));
            }
        }
        long[] parts = Apportionment.of(shares, tax.amount().minor());
        for (int part = 0; part < parts.length; part++) {
            int line = taxed.get(part);
            totals[line] = totals[line].plus(new Money(parts[part], tax.amount().currency()));
        }
    }
}
