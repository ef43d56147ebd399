package io.monedero.wallet;

import io.monedero.kernel.Money;
import io.monedero.ledger.Origin;
import java.util.UUID;

/**
 * Something to be paid from an account, wholly or in part (W-05).
 *
 * @param against ledger account that is credited: what the customer owes
 * @param key unique in the tenant's journal; the same key charges once
 * @param cause in the journal: payment, …
 * @param causeId which one
 * @param origin its location decides whether the account may be used; none on the web
 */
public record Charge(
        UUID accountId, Money amount, UUID against, String key, String cause, UUID causeId, Origin origin) {

    /** Refuses with {@code amount-not-positive} at {@code amount}. */
    public Charge {
        UsableAccounts.requirePositive(amount);
    }
}
