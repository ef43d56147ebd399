package io.monedero.pricing.simulation;

import io.monedero.kernel.Money;
import io.monedero.pricing.book.Price;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of time in which one price holds.
 *
 * @param until exclusive
 * @param winner null where the standard price stands
 */
public record Span(Instant from, Instant until, @Nullable Price winner, Money price) {}
