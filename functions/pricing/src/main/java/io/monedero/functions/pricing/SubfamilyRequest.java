package io.monedero.functions.pricing;

import io.micronaut.core.bind.annotation.Bindable;
import io.micronaut.serde.annotation.Serdeable;
import io.monedero.catalog.SubfamilyDetails;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A subfamily as somebody wants it. */
@Serdeable
record SubfamilyRequest(
        UUID familyId,
        String name,

        @Schema(description = "For accounting") @Bindable(defaultValue = "")
        String code,

        @Schema(description = "The only company that may invoice its products; the default one where none is named")
        @Nullable
        UUID companyId) {
    SubfamilyDetails details() {
        return new SubfamilyDetails(familyId, name, code, companyId);
    }
}
