package io.monedero.pricing.book;

/** One unit that a promotion wants in the cart, and what it takes off that unit (P-10). */
public record PromotionLine(Target wanted, Reduction reduction) {}
