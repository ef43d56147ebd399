package io.monedero.pricing;

import io.monedero.kernel.Percentage;
import java.util.UUID;

/**
 * A tax as it was when something was priced.
 *
 * @param rate of the net amount; negative for a withholding, which the customer keeps back for the tax authority (C-01)
 */
public record Tax(UUID id, String name, Percentage rate) {

    public boolean isWithholding() {
        return rate.value().signum() < 0;
    }
}
