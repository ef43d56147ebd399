package io.monedero.stock;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Goods that come or go together for one reason.
 *
 * @param lines negative quantities for what goes; products without stock stay out
 */
public record Moving(
        MoveKind kind,
        UUID causeId,
        UUID locationId,
        @Nullable UUID staffId,
        Instant at,
        String note,
        List<GoodsLine> lines) {}
