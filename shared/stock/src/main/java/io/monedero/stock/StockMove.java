package io.monedero.stock;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of a stock card. Nothing changes it afterwards.
 *
 * @param seq counts the moves of the product at the location, from 1
 * @param quantity what came, negative for what went
 * @param balance what there was directly after it
 * @param causeId the sale, delivery note or count; a correction is its own cause
 * @param staffName null where nobody of the staff did it
 */
public record StockMove(
        int seq,
        MoveKind kind,
        BigDecimal quantity,
        BigDecimal balance,
        UUID causeId,
        String note,
        @Nullable String staffName,
        Instant at) {}
