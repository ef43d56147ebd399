package io.monedero.functions.checkout;

import io.micronaut.serde.annotation.Serdeable;
import io.monedero.sales.SaleSummary;
import io.monedero.web.Amount;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A sale in a list.
 *
 * @param what its lines in one line of text
 */
@Serdeable
record SaleSummaryView(
        UUID id,
        String status,
        String channel,
        @Nullable UUID customerId,
        @Nullable String customerName,
        String what,
        Amount total,
        Amount paid,
        Amount due,
        Instant openedAt,
        @Nullable Instant closedAt) {
    static SaleSummaryView of(SaleSummary sale) {
        return new SaleSummaryView(
                sale.id(),
                sale.status().code(),
                sale.channel().code(),
                sale.customerId(),
                sale.customerName(),
                sale.what(),
                Amount.of(sale.total()),
                Amount.of(sale.paid()),
                Amount.of(sale.due()),
                sale.openedAt(),
                sale.closedAt());
    }
}
