package io.monedero.functions.pricing.stock;

import io.micronaut.serde.annotation.Serdeable;
import io.monedero.stock.counts.StockCount;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A count as the API shows it; lists show it without its lines. */
@Serdeable
record StockCountView(
        UUID id,
        UUID locationId,
        String locationName,
        String note,
        String countedBy,
        Instant countedAt,
        List<Line> lines) {
    static StockCountView of(StockCount count) {
        return new StockCountView(
                count.id(),
                count.locationId(),
                count.locationName(),
                count.note(),
                count.countedBy(),
                count.countedAt(),
                count.lines().stream().map(Line::of).toList());
    }

    /** One product; the difference was booked. */
    @Serdeable
    record Line(UUID productId, String name, @Nullable String sku, String expected, String counted, String difference) {
        static Line of(StockCount.Line line) {
            return new Line(
                    line.productId(),
                    line.name(),
                    line.sku(),
                    line.expected().toPlainString(),
                    line.counted().toPlainString(),
                    line.difference().toPlainString());
        }
    }
}
