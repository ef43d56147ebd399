package io.monedero.pricing.book;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who buys, as far as prices ask (P-04).
 *
 * @param customerId null for somebody unknown
 * @param birthDate null where nobody knows
 */
public record Buyer(
        @Nullable UUID customerId,
        Set<String> tags,
        @Nullable LocalDate birthDate) {
    private static final Buyer UNKNOWN = new Buyer(null, Set.of(), null);

    public Buyer {
        tags = Set.copyOf(tags);
    }

    public static Buyer unknown() {
        return UNKNOWN;
    }
}
