package io.monedero.sales;

import io.monedero.ledger.Origin;
import io.monedero.pricing.Channel;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where and by whom something is sold (S-01).
 *
 * @param registerId null where no cash register stands behind it
 * @param sellerId member of staff; null where nobody sold it, as on the web
 */
public record SalePlace(
        UUID locationId,
        @Nullable UUID registerId,
        Channel channel,
        @Nullable UUID sellerId) {
    Origin origin() {
        return new Origin(sellerId, locationId, registerId);
    }
}
