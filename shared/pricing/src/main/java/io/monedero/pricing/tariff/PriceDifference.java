package io.monedero.pricing.tariff;

import java.util.UUID;

/** How a draft's price differs from the one in force. */
public sealed interface PriceDifference {

    UUID priceId();

    /** It is only in the draft. */
    record Added(TariffPrice price) implements PriceDifference {
        @Override
        public UUID priceId() {
            return price.id();
        }
    }

    /** It is only in force. */
    record Removed(TariffPrice price) implements PriceDifference {
        @Override
        public UUID priceId() {
            return price.id();
        }
    }

    /** Its details differ; its place may as well. */
    record Changed(TariffPrice before, TariffPrice after) implements PriceDifference {
        @Override
        public UUID priceId() {
            return after.id();
        }
    }

    /** Only its place among the prices that are in both differs. */
    record Moved(TariffPrice before, TariffPrice after) implements PriceDifference {
        @Override
        public UUID priceId() {
            return after.id();
        }
    }
}
