package io.monedero.pricing.book;

import java.time.Instant;

/**
 * Sales that are counted (P-07).
 *
 * @param from inclusive
 * @param until exclusive; an hour of the clock on the wall or a day of the business' zone, which may be longer or shorter
 */
public record SalesWindow(SoldIn soldIn, Instant from, Instant until) {}
