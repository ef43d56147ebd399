package io.monedero.stock.counts;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was counted at a location.
 *
 * @param lines by the products' names; none where a list shows the count
 */
public record StockCount(
        UUID id,
        UUID locationId,
        String locationName,
        String note,
        String countedBy,
        Instant countedAt,
        List<Line> lines) {
    public StockCount {
        lines = List.copyOf(lines);
    }

    /**
     * One product.
     *
     * @param expected what the books said in the moment of booking
     */
    public record Line(
            UUID productId, String name, @Nullable String sku, BigDecimal expected, BigDecimal counted) {
        /** What was booked: negative for what is missing. */
        public BigDecimal difference() {
            return counted.subtract(expected);
        }
    }
}
