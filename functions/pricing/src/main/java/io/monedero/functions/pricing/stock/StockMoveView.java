package io.monedero.functions.pricing.stock;

import io.micronaut.serde.annotation.Serdeable;
import io.monedero.stock.StockMove;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A line of a stock card. */
@Serdeable
record StockMoveView(
        int no,
        String kind,
        String quantity,
        String balance,
        UUID causeId,
        String note,
        @Nullable String staffName,
        Instant at) {
    static StockMoveView of(StockMove move) {
        return new StockMoveView(
                move.seq(),
                move.kind().code(),
                move.quantity().toPlainString(),
                move.balance().toPlainString(),
                move.causeId(),
                move.note(),
                move.staffName(),
                move.at());
    }
}
