package io.monedero.pricing.tariff;

import io.monedero.kernel.Require;
import java.util.Arrays;
import java.util.List;

/**
 * Whose public holidays count (P-05).
 *
 * @param country ISO 3166 code; {@code unknown-country} unless two letters
 * @param region its codes in the library of holidays, from the widest to the narrowest with slashes between: {@code ct},
 *     {@code ct/barcelona}; empty for what the whole country has
 */
public record HolidayRegion(String country, String region) {
    public HolidayRegion {
        Require.that(country.matches("[A-Z]{2}"), "unknown-country", "country", country);
        Require.that(region.length() <= 40, "unknown-region", "region", region);
    }

    /** The codes one by one. */
    List<String> parts() {
        return region.isEmpty() ? List.of() : Arrays.asList(region.split("/", -1));
    }
}
