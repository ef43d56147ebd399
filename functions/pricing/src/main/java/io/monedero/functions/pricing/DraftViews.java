package io.monedero.functions.pricing;

import io.micronaut.serde.annotation.Serdeable;
import io.monedero.pricing.tariff.PriceDifference;
import io.monedero.pricing.tariff.PriceDraft;
import io.monedero.pricing.tariff.TariffPrice;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How drafts of prices are written in JSON. */
final class DraftViews {
    private DraftViews() {}

    /** A draft as somebody wants it. */
    @Serdeable
    record DraftBody(String name) {}

    /**
     * A draft.
     *
     * @param outdated whether what is in force changed since it was made: then it cannot be published
     */
    @Serdeable
    record DraftView(UUID id, String name, Instant createdAt, boolean outdated) {
        static DraftView of(PriceDraft draft) {
            return new DraftView(draft.id(), draft.name(), draft.createdAt(), draft.outdated());
        }
    }

    /** How one price of a draft differs from what is in force. */
    @Serdeable
    record DifferenceView(
            @Schema(
                    type = "string",
                    allowableValues = {"added", "removed", "changed", "moved"})
            String kind,

            UUID priceId,

            @Schema(description = "As it is in force; left out where it is new") @Nullable
            PriceView before,

            @Schema(description = "As the draft has it; left out where it is gone") @Nullable
            PriceView after) {
        static DifferenceView of(PriceDifference difference) {
            return switch (difference) {
                case PriceDifference.Added(TariffPrice price) ->
                    new DifferenceView("added", price.id(), null, PriceView.of(price));
                case PriceDifference.Removed(TariffPrice price) ->
                    new DifferenceView("removed", price.id(), PriceView.of(price), null);
                case PriceDifference.Changed(TariffPrice before, TariffPrice after) ->
                    new DifferenceView("changed", after.id(), PriceView.of(before), PriceView.of(after));
                case PriceDifference.Moved(TariffPrice before, TariffPrice after) ->
                    new DifferenceView("moved", after.id(), PriceView.of(before), PriceView.of(after));
            };
        }
    }
}
