package io.monedero.pricing.review;

import io.monedero.pricing.book.Price;

/**
 * Two prices that can both apply to the same purchase: their order decides (P-13).
 *
 * @param winner the one of higher priority
 * @param example where both apply
 */
public record Overlap(Price winner, Price loser, Example example) {}
