package io.monedero.sales;

import io.monedero.kernel.Money;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was paid on a sale by one method (S-03).
 *
 * @param methodName as the business calls the method today
 * @param amount that counts for the sale
 * @param tendered what the customer handed over; the rest above the amount was given back
 * @param accountId the customer's account it came from, if any
 */
public record Payment(
        UUID id,
        UUID methodId,
        String methodName,
        Money amount,
        Money tendered,
        @Nullable UUID accountId,
        Instant takenAt) {
    public Money change() {
        return tendered.minus(amount);
    }
}
