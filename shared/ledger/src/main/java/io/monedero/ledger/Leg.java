package io.monedero.ledger;

import io.monedero.kernel.Money;
import java.util.UUID;

/**
 * One line of an {@link Entry}. Zero changes nothing; a negative debit is a credit.
 *
 * @param amount debits positive
 */
public record Leg(UUID accountId, Money amount) {

    public static Leg debit(UUID accountId, Money amount) {
        return new Leg(accountId, amount);
    }

    public static Leg credit(UUID accountId, Money amount) {
        return new Leg(accountId, amount.negated());
    }
}
