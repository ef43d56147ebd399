package io.monedero.wallet;

import io.monedero.kernel.Ids;
import io.monedero.ledger.Origin;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An operation about to be noted in the history.
 *
 * @param amount change of the customer's balance in minor units
 * @param entryId null where nothing was posted
 * @param cancels the operation that it undoes
 */
record Operation(
        UUID id,
        OperationKind kind,
        UUID accountId,
        long amount,
        Origin origin,
        @Nullable UUID entryId,
        @Nullable UUID methodId,
        boolean receipt,
        @Nullable UUID cancels) {

    Operation(OperationKind kind, UUID accountId, long amount, Origin origin, @Nullable UUID entryId) {
        this(Ids.next(), kind, accountId, amount, origin, entryId, null, false, null);
    }
}
