/**
 * What things cost and why: the price of each line, its taxes, and totals that add up to the cent (P-11, P-12).
 *
 * <p>{@link io.monedero.pricing.Bill} is the arithmetic, a pure function; {@link io.monedero.pricing.Quoting} finds the
 * prices of products and explains them.
 */
@NullMarked
package io.monedero.pricing;

import org.jspecify.annotations.NullMarked;
