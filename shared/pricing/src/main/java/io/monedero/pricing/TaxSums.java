package io.monedero.pricing;

import io.monedero.kernel.Money;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The taxes of a bill from the net amounts of its lines: each from the sum of its lines, never from rounded lines. */
final class TaxSums {
    private TaxSums() {}

    static List<TaxAmount> of(List<BillLine> lines, Money[] nets, Currency currency) {
        Map<Tax, Money> bases = new LinkedHashMap<>();
        for (int index = 0; index < nets.length; index++) {
            for (Tax tax : lines.get(index).taxes()) {
                bases.merge(tax, nets[index], Money::plus);
            }
        }
        return bases.entrySet().stream()
                .map(entry -> new TaxAmount(
                        entry.getKey(),
                        entry.getValue(),
                        Money.rounded(
                                entry.getValue()
                                        .amount()
                                        .multiply(entry.getKey().rate().fraction()),
                                currency)))
                .toList();
    }
}
