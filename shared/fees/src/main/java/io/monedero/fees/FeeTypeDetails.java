package io.monedero.fees;

import io.monedero.kernel.Require;
import java.util.UUID;

/**
 * What staff decide about a type of fee (F-01).
 *
 * @param productId what a receipt sells: its price and taxes are the fee's
 * @param soldOnline customers may join by themselves
 * @param active customers may join
 */
public record FeeTypeDetails(String name, Periodicity periodicity, UUID productId, boolean soldOnline, boolean active) {
    public FeeTypeDetails {
        name = Require.text(name, "name", 1, 120);
    }
}
