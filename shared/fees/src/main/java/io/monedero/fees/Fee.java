package io.monedero.fees;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A customer's membership of a fee.
 *
 * @param locationId whose receipts they are
 * @param nextDueOn day of the next receipt; null when none will come
 * @param endedOn the first day without it; null while it goes on
 */
public record Fee(
        UUID id,
        UUID typeId,
        String typeName,
        Periodicity periodicity,
        UUID productId,
        UUID customerId,
        String customerName,
        UUID locationId,
        LocalDate joinedOn,
        @Nullable LocalDate nextDueOn,
        @Nullable LocalDate endedOn) {

    BillingSchedule schedule() {
        return new BillingSchedule(joinedOn, periodicity);
    }
}
