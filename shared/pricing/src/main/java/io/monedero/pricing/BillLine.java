package io.monedero.pricing;

import io.monedero.kernel.Money;
import java.math.BigDecimal;
import java.util.List;

/**
 * What is charged on one line, before anything is added up.
 *
 * @param quantity of units, with up to three decimals
 * @param unitPrice of one, with or without taxes as the bill says
 * @param taxes all that apply to the line, withholdings among them
 */
public record BillLine(BigDecimal quantity, Money unitPrice, Discount discount, List<Tax> taxes) {
    public BillLine {
        taxes = List.copyOf(taxes);
    }

    /** Quantity times unit price, before the discount. */
    public Money gross() {
        return Money.rounded(quantity.multiply(unitPrice.amount()), unitPrice.currency());
    }

    /** What the discount takes off. */
    public Money discounted() {
        return discount.off(gross());
    }

    /** What the line costs, in the terms of its unit price. */
    Money price() {
        return gross().minus(discounted());
    }
}
