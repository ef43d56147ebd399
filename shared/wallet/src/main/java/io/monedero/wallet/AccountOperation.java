package io.monedero.wallet;

import io.monedero.kernel.Money;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was done with an account, when, where and by whom (W-06). What does not belong to its kind is null.
 *
 * @param amount by which the balance changed; negative for a charge or a cancelled top-up
 * @param balance of the account directly after it
 * @param staffId null where the customer paid without anybody's help
 * @param receipt whether one was asked for (W-04)
 * @param entryId in the journal; null for an account opened empty
 * @param cancels the top-up that it undoes
 * @param cancelled whether a later operation undid it
 */
public record AccountOperation(
        UUID id,
        OperationKind kind,
        UUID accountId,
        UUID customerId,
        String customerName,
        String typeName,
        Money amount,
        Money balance,
        @Nullable UUID methodId,
        @Nullable String methodName,
        @Nullable UUID registerId,
        @Nullable String registerName,
        @Nullable UUID locationId,
        @Nullable String locationName,
        @Nullable UUID staffId,
        @Nullable String staffName,
        boolean receipt,
        @Nullable UUID entryId,
        @Nullable UUID cancels,
        boolean cancelled,
        Instant at) {}
