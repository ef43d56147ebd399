package io.monedero.functions.pricing;

import io.micronaut.core.bind.annotation.Bindable;
import io.micronaut.serde.annotation.Serdeable;
import io.monedero.pricing.Channel;
import io.monedero.pricing.QuoteRequest;
import io.monedero.pricingedge.DiscountRequest;
import io.monedero.tenancy.Tenant;
import io.monedero.web.Given;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What somebody wants to know the price of. */
@Serdeable
record QuoteBody(
        @Schema(description = "1 to 500 lines") List<Line> lines,

        @Schema(
                type = "string",
                description = "Where it is sold",
                allowableValues = {"pos", "back-office", "web", "partner", "fee"})
        @Bindable(defaultValue = "pos")
        String channel,

        @Nullable UUID customerId) {
    /** Refused: {@code choice-unknown} at {@code channel}, and what its lines refuse. */
    QuoteRequest request(Tenant tenant, Instant at) {
        List<Line> wanted = Given.list(lines, "lines");
        return new QuoteRequest(
                IntStream.range(0, wanted.size())
                        .mapToObj(index -> wanted.get(index).item(tenant, "lines[" + index + "]"))
                        .toList(),
                Given.choice(channel, Channel::of, "channel"),
                customerId,
                at);
    }

    /** One line of it. */
    @Serdeable
    record Line(
            UUID productId,

            @Schema(description = "More than 0, with up to three decimals", example = "2")
            String quantity,

            @Nullable DiscountRequest discount,

            @Schema(description = "When it is used, such as the tee time") @Nullable
            Instant useAt,

            @Schema(description = "How long it lasts, 1 to 10,080", example = "90") @Nullable
            Integer minutes) {
        QuoteRequest.Item item(Tenant tenant, String field) {
            return new QuoteRequest.Item(
                    productId,
                    Given.number(quantity, field + ".quantity"),
                    DiscountRequest.discount(discount, tenant, field + ".discount"),
                    useAt,
                    minutes);
        }
    }
}
