package io.monedero.pricing.book;

import io.monedero.kernel.Money;

/**
 * What one cart line has of a promotion (P-10). The units of a line are alike: it is enough to say how many.
 *
 * @param line index of the cart line
 * @param units so many whole units of the line take part
 * @param reduced so many of those cost less
 * @param off what comes off the whole line: the sum over its units
 */
public record PromotionShare(int line, int units, int reduced, Money off) {}
