package io.monedero.ledger;

import io.monedero.kernel.Money;
import java.util.UUID;

/**
 * Money that came to a cash register or left it, as staff see it there.
 *
 * @param amount positive for what came in
 * @param causeId the payment or the account operation
 * @param entryId the journal entry that moved the money
 */
public record CashMovement(
        UUID registerId, UUID methodId, Article article, Money amount, UUID causeId, UUID entryId, UUID staffId) {

    /** What a movement is booked under. Staff cannot choose these: each comes with its cause (W-04). */
    public enum Article {
        SALE("sale"),
        ACCOUNT_TOP_UP("account-top-up"),
        ACCOUNT_TOP_UP_CANCELLED("account-top-up-cancelled");

        private final String code;

        Article(String code) {
            this.code = code;
        }

        /** Stable name in kebab case, as stored. */
        public String code() {
            return code;
        }
    }
}
