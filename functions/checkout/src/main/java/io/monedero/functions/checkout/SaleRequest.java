package io.monedero.functions.checkout;

import io.micronaut.core.bind.annotation.Bindable;
import io.micronaut.serde.annotation.Serdeable;
import io.monedero.kernel.Require;
import io.monedero.sales.NewLine;
import io.monedero.sales.NewSale;
import io.monedero.sales.SalePlace;
import io.monedero.tenancy.Tenant;
import io.monedero.web.Given;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A sale that somebody begins: at a register, or at a location without one. */
@Serdeable
record SaleRequest(
        @Schema(description = "Where its cash goes; decides the location") @Nullable
        UUID registerId,

        @Schema(description = "Needed where no register is named") @Nullable
        UUID locationId,

        @Schema(
                type = "string",
                allowableValues = {"pos", "back-office", "web", "partner"})
        @Bindable(defaultValue = "pos")
        String channel,

        @Nullable UUID customerId,

        @Schema(description = "Up to 500; may be none yet") @Nullable
        List<LineRequest> lines) {
    private static final int MOST_LINES = 500;

    NewSale sale(Tenant tenant, SalePlace place) {
        List<LineRequest> wanted = Given.list(lines, "lines");
        Require.that(wanted.size() <= MOST_LINES, "lines-outside", "lines", String.valueOf(wanted.size()));
        List<NewLine> all = IntStream.range(0, wanted.size())
                .mapToObj(index -> wanted.get(index).line(tenant, "lines[" + index + "]."))
                .toList();
        return new NewSale(place, customerId, all);
    }
}
