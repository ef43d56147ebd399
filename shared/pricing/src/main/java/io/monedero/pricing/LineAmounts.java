package io.monedero.pricing;

import io.monedero.kernel.Money;

/**
 * What one line comes to.
 *
 * @param net after the discount, without taxes
 * @param total after the discount, with taxes but without regard to withholdings
 */
public record LineAmounts(Money net, Money total) {}
