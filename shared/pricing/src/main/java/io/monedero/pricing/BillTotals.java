package io.monedero.pricing;

import io.monedero.kernel.Money;
import java.util.Currency;

/**
 * What a bill adds up to: net + tax − withheld + rounding = total.
 *
 * @param net of all lines (EN 16931 BT-109)
 * @param tax without withholdings (BT-110)
 * @param withheld what the customer keeps back
 * @param rounding what no split of a price with taxes can express (BT-114); zero where prices are without taxes
 * @param total due (BT-115 before payments)
 */
public record BillTotals(Money net, Money tax, Money withheld, Money rounding, Money total) {
    public BillTotals {
        if (!net.plus(tax).minus(withheld).plus(rounding).equals(total)) {
            throw new IllegalArgumentException(net + " + " + tax + " − " + withheld + " + " + rounding + " ≠ " + total);
        }
    }

    public static BillTotals zero(Currency currency) {
        Money zero = Money.zero(currency);
        return new BillTotals(zero, zero, zero, zero, zero);
    }

    /** Both bills together, as when a sale is invoiced by two companies. */
    public BillTotals plus(BillTotals other) {
        return new BillTotals(
                net.plus(other.net),
                tax.plus(other.tax),
                withheld.plus(other.withheld),
                rounding.plus(other.rounding),
                total.plus(other.total));
    }
}
