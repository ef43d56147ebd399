package io.monedero.pricing.review;

import io.monedero.pricing.Channel;
import io.monedero.pricing.book.Buyer;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A purchase that shows what a finding means; the engine was asked about it. */
public record Example(
        UUID productId,
        Buyer buyer,
        Channel channel,
        Instant purchasedAt,
        @Nullable Instant useAt,
        @Nullable Integer minutes) {}
