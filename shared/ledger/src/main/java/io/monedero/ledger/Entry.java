package io.monedero.ledger;

import io.monedero.kernel.Money;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What happened, as debits and credits that add up to zero.
 *
 * @param key unique in the tenant, 1 to 200 characters: what was posted under a key is never posted again
 * @param cause sale, payment, top-up, …
 * @param causeId which one
 * @param legs of one currency; several of one account are posted as one
 */
public record Entry(String key, String cause, @Nullable UUID causeId, Origin origin, List<Leg> legs) {

    /** Throws {@link IllegalArgumentException} when it does not balance, mixes currencies or says nothing. */
    public Entry {
        legs = List.copyOf(legs);
        if (key.isBlank() || key.length() > 200 || cause.isBlank()) {
            throw new IllegalArgumentException("an entry needs a key and a cause: " + key);
        }
        Money sum = legs.stream()
                .map(Leg::amount)
                .reduce(Money::plus)
                .orElseThrow(() -> new IllegalArgumentException("entry " + key + " has no legs"));
        if (!sum.isZero()) {
            throw new IllegalArgumentException("entry " + key + " does not balance: " + sum);
        }
    }

    String asset() {
        return legs.getFirst().amount().currency().getCurrencyCode();
    }
}
