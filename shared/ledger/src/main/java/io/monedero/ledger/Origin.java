package io.monedero.ledger;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who and where caused an entry; each null where nobody or nowhere did. */
public record Origin(
        @Nullable UUID staffId,
        @Nullable UUID locationId,
        @Nullable UUID registerId) {
    /** A schedule, or a customer on the web. */
    public static final Origin NOBODY = new Origin(null, null, null);
}
