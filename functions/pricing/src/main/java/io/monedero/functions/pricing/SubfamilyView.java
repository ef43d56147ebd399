package io.monedero.functions.pricing;

import io.micronaut.serde.annotation.Serdeable;
import io.monedero.catalog.Subfamily;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A subfamily as the API shows it.
 *
 * @param companyId the only company that may invoice its products; left out for the default one
 */
@Serdeable
record SubfamilyView(
        UUID id,
        UUID familyId,
        String familyName,
        String name,
        String code,
        @Nullable UUID companyId) {
    static SubfamilyView of(Subfamily subfamily) {
        return new SubfamilyView(
                subfamily.id(),
                subfamily.details().familyId(),
                subfamily.familyName(),
                subfamily.details().name(),
                subfamily.details().code(),
                subfamily.details().companyId());
    }
}
