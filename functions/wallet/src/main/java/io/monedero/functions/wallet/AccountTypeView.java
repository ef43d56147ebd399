package io.monedero.functions.wallet;

import io.micronaut.serde.annotation.Serdeable;
import io.monedero.wallet.AccountType;
import java.util.List;
import java.util.UUID;

/** A type of account as the API shows it. */
@Serdeable
record AccountTypeView(UUID id, String name, List<UUID> locations) {
    static AccountTypeView of(AccountType type) {
        return new AccountTypeView(
                type.id(),
                type.name(),
                type.details().locations().stream().sorted().toList());
    }
}
