package io.monedero.pricing.simulation;

import io.monedero.kernel.Money;
import java.util.Currency;

/**
 * What units brought in: as they were sold, and what the same units would bring by the prices in force and by others.
 * Without discounts given by hand and without promotions, which prices do not decide.
 */
public record Income(Money asSold, Money inForce, Money draft) {

    public static Income none(Currency currency) {
        Money zero = Money.zero(currency);
        return new Income(zero, zero, zero);
    }

    public Income plus(Income other) {
        return new Income(asSold.plus(other.asSold), inForce.plus(other.inForce), draft.plus(other.draft));
    }

    /** What the draft would bring more than the prices in force; negative for less. */
    public Money difference() {
        return draft.minus(inForce);
    }
}
