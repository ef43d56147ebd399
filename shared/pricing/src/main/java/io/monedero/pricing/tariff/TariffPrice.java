package io.monedero.pricing.tariff;

import io.monedero.pricing.book.Price;
import java.util.UUID;

/**
 * A price where it stands in a tariff.
 *
 * @param priority 1 is scanned first; no two of a tariff have the same
 */
public record TariffPrice(UUID id, int priority, PriceDetails details, int version) {
    Price price() {
        return new Price(id, details.name(), details.target(), details.value(), details.conditions());
    }
}
