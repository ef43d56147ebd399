package io.monedero.pricing.tariff;

import java.time.Instant;
import java.util.UUID;

/**
 * Prices that are not in force yet: a copy of those that were, to be changed, compared and published.
 *
 * @param outdated whether prices, calendars, holidays or promotions in force changed since it was made
 */
public record PriceDraft(UUID id, String name, Instant createdAt, boolean outdated) {
    public Tariff tariff() {
        return Tariff.draft(id);
    }
}
