package io.monedero.functions.wallet;

import io.micronaut.serde.annotation.Serdeable;
import io.monedero.wallet.CustomerAccount;
import io.monedero.web.Amount;
import java.time.Instant;
import java.util.UUID;

/** A customer's account as the API shows it. */
@Serdeable
record AccountView(
        UUID id,
        UUID customerId,
        String customerName,
        UUID typeId,
        String typeName,
        Amount balance,
        UUID openedBy,
        String openedByName,
        Instant openedAt) {
    static AccountView of(CustomerAccount account) {
        return new AccountView(
                account.id(),
                account.customerId(),
                account.customerName(),
                account.typeId(),
                account.typeName(),
                Amount.of(account.balance()),
                account.openedBy(),
                account.openedByName(),
                account.openedAt());
    }
}
