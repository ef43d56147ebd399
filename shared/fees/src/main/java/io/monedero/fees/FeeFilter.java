package io.monedero.fees;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which fees are wanted; null where it does not matter. */
public record FeeFilter(
        @Nullable UUID typeId,
        @Nullable UUID customerId,
        @Nullable Boolean active) {
    public static FeeFilter none() {
        return new FeeFilter(null, null, null);
    }
}
