package io.monedero.wallet;

import io.monedero.kernel.Money;
import java.util.UUID;

/**
 * Money handed over at a desk for an account (W-04).
 *
 * @param methodId cash, card or transfer
 * @param registerId where it was taken; decides the location
 * @param receipt whether one is printed
 */
public record TopUp(UUID accountId, Money amount, UUID methodId, UUID registerId, boolean receipt, UUID staffId) {

    /** Refuses with {@code amount-not-positive} at {@code amount}. */
    public TopUp {
        UsableAccounts.requirePositive(amount);
    }
}
