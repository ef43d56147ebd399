package io.monedero.pricing.review;

import io.monedero.pricing.book.Price;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A price that never wins (P-13).
 *
 * @param hiddenBy prices of higher priority of which one always applies where it does, in order of priority and none of them
 *     to spare; empty where its own conditions accept nothing, such as a calendar without a day in its dates
 * @param example where it would apply and one of them wins; null where none was found
 */
public record DeadPrice(
        Price price, List<Price> hiddenBy, @Nullable Example example) {
    public DeadPrice {
        hiddenBy = List.copyOf(hiddenBy);
    }
}
