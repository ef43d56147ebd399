package io.monedero.pricing.simulation;

import io.monedero.kernel.Money;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An hour, or a whole day, of a heat map.
 *
 * @param hour as the clock shows it, 0 to 23; null for the whole day. An hour that the clock shows twice is one cell, one
 *     that it skips has none
 * @param lowest price in it; the same as {@code highest} where it does not change
 * @param winners names of the prices that win in it, in the order of time, each once; empty where the standard price stands
 */
public record Cell(LocalDate day, @Nullable Integer hour, Money lowest, Money highest, List<String> winners) {
    public Cell {
        winners = List.copyOf(winners);
    }
}
