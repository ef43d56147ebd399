package io.monedero.functions.pricing;

import io.micronaut.serde.annotation.Serdeable;
import io.monedero.pricing.tariff.KeptPromotion;
import java.util.List;
import java.util.UUID;

/** A promotion as the API shows it. */
@Serdeable
record PromotionView(UUID id, int priority, String name, int days, List<PromotionBody.LineBody> lines, boolean active) {
    static PromotionView of(KeptPromotion kept) {
        return new PromotionView(
                kept.promotion().id(),
                kept.priority(),
                kept.promotion().name(),
                kept.promotion().days(),
                kept.promotion().lines().stream()
                        .map(PromotionBody.LineBody::of)
                        .toList(),
                kept.active());
    }
}
