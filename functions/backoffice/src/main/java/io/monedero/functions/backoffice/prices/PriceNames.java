package io.monedero.functions.backoffice.prices;

import io.monedero.pricing.book.SoldIn;
import java.util.Map;
import java.util.UUID;

/** What prices name by id, in words; something that is not there any more is its id. */
public record PriceNames(
        Map<UUID, String> products,
        Map<UUID, String> customers,
        Map<UUID, String> calendars,
        Map<UUID, String> families,
        Map<UUID, String> subfamilies) {

    /** For words in which nothing is named by id. */
    static PriceNames none() {
        return ofProducts(Map.of());
    }

    static PriceNames ofProducts(Map<UUID, String> products) {
        return new PriceNames(products, Map.of(), Map.of(), Map.of(), Map.of());
    }

    String product(UUID id) {
        return products.getOrDefault(id, id.toString());
    }

    String customer(UUID id) {
        return customers.getOrDefault(id, id.toString());
    }

    String calendar(UUID id) {
        return calendars.getOrDefault(id, id.toString());
    }

    String soldIn(SoldIn where) {
        return switch (where) {
            case SoldIn.Family(UUID id) -> families.getOrDefault(id, id.toString());
            case SoldIn.Subfamily(UUID id) -> subfamilies.getOrDefault(id, id.toString());
        };
    }
}
