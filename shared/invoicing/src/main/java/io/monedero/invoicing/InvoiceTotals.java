package io.monedero.invoicing;

import io.monedero.kernel.Money;

/**
 * What a document adds up to, exactly as its sale did.
 *
 * @param tax without withholdings
 * @param withheld what the customer keeps back for the tax authority; not negative on a sale
 * @param rounding between the sum of what was shown and what is due
 * @param total due: net + tax − withheld + rounding
 */
public record InvoiceTotals(Money net, Money tax, Money withheld, Money rounding, Money total) {
    public InvoiceTotals {
        if (!net.plus(tax).minus(withheld).plus(rounding).equals(total)) {
            throw new IllegalArgumentException(net + " + " + tax + " − " + withheld + " + " + rounding + " ≠ " + total);
        }
    }

    /** Net and tax: what legal limits of documents speak of. */
    public Money withTax() {
        return net.plus(tax);
    }
}
