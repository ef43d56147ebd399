package io.monedero.functions.fees;

import io.micronaut.serde.annotation.Serdeable;
import io.monedero.fees.FeeType;
import io.monedero.fees.FeeTypeDetails;
import io.monedero.web.Amount;
import java.util.UUID;

/**
 * A type of fee as the API shows it.
 *
 * @param price standard price of its product at this moment
 */
@Serdeable
record FeeTypeView(
        UUID id,
        String name,
        String periodicity,
        UUID productId,
        String productName,
        Amount price,
        boolean soldOnline,
        boolean active) {
    static FeeTypeView of(FeeType type) {
        FeeTypeDetails details = type.details();
        return new FeeTypeView(
                type.id(),
                details.name(),
                details.periodicity().code(),
                details.productId(),
                type.productName(),
                Amount.of(type.price()),
                details.soldOnline(),
                details.active());
    }
}
