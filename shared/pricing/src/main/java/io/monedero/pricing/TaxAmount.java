package io.monedero.pricing;

import io.monedero.kernel.Money;

/**
 * What one tax comes to on the whole bill.
 *
 * @param base the net amounts of all lines that carry it
 * @param amount the rate of the base, rounded once (EN 16931 BR-CO-17); negative for a withholding
 */
public record TaxAmount(Tax tax, Money base, Money amount) {}
