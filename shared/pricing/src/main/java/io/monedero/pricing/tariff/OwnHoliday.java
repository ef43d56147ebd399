package io.monedero.pricing.tariff;

import io.monedero.kernel.Require;
import java.time.LocalDate;

/**
 * What a business says of one day, whatever the public holidays are.
 *
 * @param holiday false where it works although the day is a public holiday
 * @param name {@code text-length} over 120 characters; may be empty
 */
public record OwnHoliday(LocalDate day, boolean holiday, String name) {
    public OwnHoliday {
        name = Require.text(name, "name", 0, 120);
    }
}
