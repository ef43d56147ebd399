package io.monedero.fees;

import io.monedero.kernel.Money;
import java.util.UUID;

/**
 * A fee that customers can join (F-01).
 *
 * @param price standard price of its product at this moment
 */
public record FeeType(UUID id, FeeTypeDetails details, String productName, Money price, int version) {
    public String name() {
        return details.name();
    }
}
