package io.monedero.sales;

import io.monedero.kernel.Money;
import io.monedero.pricing.Channel;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A sale in a list.
 *
 * @param what its lines' descriptions in one line of text; empty while there are none
 */
public record SaleSummary(
        UUID id,
        SaleStatus status,
        Channel channel,
        @Nullable UUID customerId,
        @Nullable String customerName,
        String what,
        Money total,
        Money paid,
        Instant openedAt,
        @Nullable Instant closedAt) {
    public Money due() {
        return total.minus(paid);
    }
}
