package io.monedero.pricing;

import io.monedero.kernel.Money;
import java.util.Currency;
import java.util.List;

/**
 * Lines that were added up (P-11). Whatever the lines, their taxes and the currency:
 *
 * <ul>
 *   <li>each tax is its rate of the sum of its lines' net amounts, rounded once;
 *   <li>the net amounts of the lines add up to the net of the bill;
 *   <li>where prices contain taxes, the total is exactly the prices shown, less what is withheld;
 *   <li>net + tax − withheld + rounding = total.
 * </ul>
 *
 * @param lines in the order given
 * @param taxes in the order in which the lines name them
 */
public record Bill(List<LineAmounts> lines, List<TaxAmount> taxes, BillTotals totals) {
    public Bill {
        lines = List.copyOf(lines);
        taxes = List.copyOf(taxes);
    }

    /**
     * Adds lines up.
     *
     * @param taxIncluded whether unit prices and discounts contain the taxes (withholdings they never contain)
     */
    public static Bill of(List<BillLine> lines, boolean taxIncluded, Currency currency) {
        return taxIncluded ? TaxInside.bill(lines, currency) : TaxOnTop.bill(lines, currency);
    }

    static BillTotals totals(List<LineAmounts> lines, List<TaxAmount> taxes, Money rounding) {
        Money zero = Money.zero(rounding.currency());
        Money net = lines.stream().map(LineAmounts::net).reduce(zero, Money::plus);
        Money tax = zero;
        Money withheld = zero;
        for (TaxAmount each : taxes) {
            if (each.tax().isWithholding()) {
                withheld = withheld.minus(each.amount());
            } else {
                tax = tax.plus(each.amount());
            }
        }
        return new BillTotals(
                net, tax, withheld, rounding, net.plus(tax).minus(withheld).plus(rounding));
    }
}
