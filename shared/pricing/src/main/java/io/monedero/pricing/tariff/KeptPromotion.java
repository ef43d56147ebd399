package io.monedero.pricing.tariff;

import io.monedero.pricing.book.Promotion;

/**
 * A promotion where it stands (P-10).
 *
 * @param priority 1 is tried first; no two have the same
 */
public record KeptPromotion(Promotion promotion, int priority, boolean active, int version) {}
