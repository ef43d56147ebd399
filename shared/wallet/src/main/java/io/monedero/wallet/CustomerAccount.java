package io.monedero.wallet;

import io.monedero.kernel.Money;
import java.time.Instant;
import java.util.UUID;

/**
 * A customer's account with its balance of this moment.
 *
 * @param id also that of its ledger account
 */
public record CustomerAccount(
        UUID id,
        UUID customerId,
        String customerName,
        UUID typeId,
        String typeName,
        Money balance,
        UUID openedBy,
        String openedByName,
        Instant openedAt) {}
