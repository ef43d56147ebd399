package io.monedero.wallet;

import io.monedero.kernel.Money;
import io.monedero.kernel.Refusal;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What must be true before money moves into an account or out of it (W-01). */
@Singleton
class UsableAccounts {
    private final AccountRepository accounts;

    UsableAccounts(AccountRepository accounts) {
        this.accounts = accounts;
    }

    /**
     * Refuses with {@code unknown-account} or {@code account-not-for-location}, both at {@code accountId}.
     *
     * @param locationId where the customer stands; null on the web, where every account may be used
     */
    void require(UUID accountId, @Nullable UUID locationId) {
        var account = accounts.usable(accountId, locationId)
                .orElseThrow(
                        () -> Refusal.notFound("unknown-account", "accountId").asException());
        if (!account.usable()) {
            throw Refusal.conflict("account-not-for-location", "accountId", Map.of("type", account.typeName()))
                    .asException();
        }
    }

    /** Refuses with {@code amount-not-positive} at {@code amount}. */
    static void requirePositive(Money amount) {
        if (!amount.isPositive()) {
            throw Refusal.invalid("amount-not-positive", "amount", Map.of("amount", amount.toString()))
                    .asException();
        }
    }
}
