package io.monedero.wallet;

import java.util.UUID;

/** A kind of account that customers may have, one each (W-01). */
public record AccountType(UUID id, AccountTypeDetails details, int version) {
    public String name() {
        return details.name();
    }
}
