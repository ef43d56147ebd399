package io.monedero.pricing.simulation;

import java.time.Instant;

/**
 * A stretch of time in which a product has no price but the standard one (P-13).
 *
 * @param until exclusive
 */
public record Gap(Instant from, Instant until) {}
