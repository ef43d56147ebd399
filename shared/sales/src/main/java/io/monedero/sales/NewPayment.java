package io.monedero.sales;

import io.monedero.kernel.Money;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A payment that somebody makes.
 *
 * @param amount what the customer hands over
 * @param rest what to do with what is above the amount due
 * @param accountId from which account of the customer, for a method of that kind
 * @param registerId where cash goes; null for the register of the sale
 */
public record NewPayment(
        UUID methodId,
        Money amount,
        Rest rest,
        @Nullable UUID accountId,
        @Nullable UUID registerId) {

    /** What to do with money above the amount due. */
    public enum Rest {
        /** Nothing was said: such a payment is refused. */
        REFUSE,
        /** Given back at once, which only cash can be. */
        CHANGE
    }

    /** A payment of exactly this, by a method that needs nothing else. */
    public static NewPayment of(UUID methodId, Money amount) {
        return new NewPayment(methodId, amount, Rest.REFUSE, null, null);
    }
}
