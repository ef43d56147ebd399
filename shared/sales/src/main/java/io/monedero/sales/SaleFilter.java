package io.monedero.sales;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which sales are wanted, by days at the business, both included; null where it does not matter. */
public record SaleFilter(
        @Nullable SaleStatus status,
        @Nullable UUID customerId,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {
    public static SaleFilter none() {
        return new SaleFilter(null, null, null, null);
    }
}
