package io.monedero.wallet;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which operations a list shows; what is null does not matter.
 *
 * @param from first day, of the business
 * @param to last day
 */
public record OperationFilter(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable OperationKind kind,
        @Nullable UUID accountId,
        @Nullable UUID staffId) {
    public static final OperationFilter ALL = new OperationFilter(null, null, null, null, null);

    /** The history of one account. */
    public static OperationFilter of(UUID accountId) {
        return new OperationFilter(null, null, null, accountId, null);
    }

    @Nullable
    String kindCode() {
        return kind == null ? null : kind.code();
    }
}
