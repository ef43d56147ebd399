package io.monedero.wallet;

import io.monedero.kernel.Refusal;
import io.monedero.kernel.Require;
import java.util.Set;
import java.util.UUID;

/**
 * What staff say about a type of account (W-01).
 *
 * @param name 1 to 60 characters
 * @param locations where its accounts may be topped up and paid from; at least one
 */
public record AccountTypeDetails(String name, Set<UUID> locations) {

    /** Refuses with {@code text-length} or {@code locations-missing}. */
    public AccountTypeDetails {
        name = Require.text(name, "name", 1, 60);
        locations = Set.copyOf(locations);
        if (locations.isEmpty()) {
            throw Refusal.invalid("locations-missing", "locations").asException();
        }
    }
}
