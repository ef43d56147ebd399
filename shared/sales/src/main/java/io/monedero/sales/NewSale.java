package io.monedero.sales;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A sale that somebody begins.
 *
 * @param customerId null for somebody unknown, as at the desk
 * @param lines may be none yet
 */
public record NewSale(SalePlace place, @Nullable UUID customerId, List<NewLine> lines) {
    public NewSale {
        lines = List.copyOf(lines);
    }
}
