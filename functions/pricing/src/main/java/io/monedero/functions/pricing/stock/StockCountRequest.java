package io.monedero.functions.pricing.stock;

import io.micronaut.core.bind.annotation.Bindable;
import io.micronaut.serde.annotation.Serdeable;
import io.monedero.stock.counts.NewStockCount;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody counted. */
@Serdeable
record StockCountRequest(
        @Schema(description = "Where; the first location where none is named") @Nullable
        UUID locationId,

        @Bindable(defaultValue = "") String note,
        @Nullable List<LineRequest> lines) {
    NewStockCount wanted(UUID location) {
        return new NewStockCount(location, note, LineRequest.all(lines));
    }
}
