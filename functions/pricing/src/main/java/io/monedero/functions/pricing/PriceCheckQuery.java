package io.monedero.functions.pricing;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.annotation.QueryValue;
import io.monedero.pricing.Channel;
import io.monedero.pricing.Discount;
import io.monedero.pricing.QuoteRequest;
import io.monedero.web.Given;
import io.swagger.v3.oas.annotations.Parameter;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the price of one unit is asked for. */
@Introspected
record PriceCheckQuery(
        @Parameter(description = "Must be given") @Nullable @QueryValue
        UUID productId,

        @Nullable @QueryValue UUID customerId,

        @Parameter(description = "pos, back-office, web, partner, fee; pos if left out") @Nullable @QueryValue
        String channel,

        @Parameter(description = "When it would be bought; now if left out") @Nullable @QueryValue
        Instant at,

        @Parameter(description = "When it would be used") @Nullable @QueryValue
        Instant useAt,

        @Parameter(description = "How long it lasts") @Nullable @QueryValue
        Integer minutes) {
    /** Refused: {@code missing} at {@code productId}, {@code choice-unknown} at {@code channel}. */
    QuoteRequest request(Instant now) {
        UUID product = Given.present(productId, "productId");
        String wanted = channel == null ? Channel.POS.code() : channel;
        return new QuoteRequest(
                List.of(new QuoteRequest.Item(product, BigDecimal.ONE, Discount.none(), useAt, minutes)),
                Given.choice(wanted, Channel::of, "channel"),
                customerId,
                Objects.requireNonNullElse(at, now));
    }
}
