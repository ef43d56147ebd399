package io.monedero.catalog;

import io.monedero.kernel.Money;
import io.monedero.kernel.Refusal;
import io.monedero.kernel.Require;
import java.util.Map;

/**
 * One session of a treatment (C-09), with a price of its own that can be discounted by itself.
 *
 * @param price with or without taxes as the business shows prices; {@code price-negative} below 0
 */
public record TreatmentSession(String name, Money price) {
    public TreatmentSession {
        name = Require.text(name, "name", 1, 120);
        if (price.isNegative()) {
            throw Refusal.invalid("price-negative", "price", Map.of("price", price.toString()))
                    .asException();
        }
    }
}
