package io.monedero.wallet;

import io.monedero.kernel.Money;
import io.monedero.kernel.Refusal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An account wanted for a customer (W-02).
 *
 * @param openingBalance brought from elsewhere; null or zero for none
 * @param locationId where it is opened; null for the business as a whole
 */
public record OpenAccount(
        UUID customerId,
        UUID typeId,
        @Nullable Money openingBalance,
        @Nullable UUID locationId) {

    /** Refuses with {@code amount-negative} at {@code openingBalance}. */
    public OpenAccount {
        if (openingBalance != null && openingBalance.isNegative()) {
            throw Refusal.invalid("amount-negative", "openingBalance").asException();
        }
    }
}
