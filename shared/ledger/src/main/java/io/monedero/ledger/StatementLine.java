package io.monedero.ledger;

import io.monedero.kernel.Money;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One posting of an account, seen from its normal side.
 *
 * @param seq 1 for the account's first posting, without gaps
 * @param amount by which the balance grew; negative where it shrank
 * @param balance after it
 */
public record StatementLine(
        long seq,
        UUID entryId,
        String cause,
        @Nullable UUID causeId,
        Origin origin,
        Money amount,
        Money balance,
        Instant at) {}
