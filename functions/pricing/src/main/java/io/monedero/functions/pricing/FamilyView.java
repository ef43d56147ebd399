package io.monedero.functions.pricing;

import io.micronaut.serde.annotation.Serdeable;
import io.monedero.catalog.Family;
import java.util.UUID;

/** A family as the API shows it. */
@Serdeable
record FamilyView(UUID id, String name, String code, boolean manageStock) {
    static FamilyView of(Family family) {
        return new FamilyView(
                family.id(),
                family.details().name(),
                family.details().code(),
                family.details().manageStock());
    }
}
