package io.monedero.pricing.book;

import io.monedero.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * What one unit of an item costs (P-01).
 *
 * @param winner the first price that applied; null where the standard price stands
 * @param price of one unit, before any promotion
 * @param cutAtZero whether the winner would have made it less than 0 (P-02)
 */
public record Decision(@Nullable Price winner, Money price, boolean cutAtZero) {}
