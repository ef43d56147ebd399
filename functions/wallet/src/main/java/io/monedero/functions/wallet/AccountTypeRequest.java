package io.monedero.functions.wallet;

import io.micronaut.serde.annotation.Serdeable;
import io.monedero.wallet.AccountTypeDetails;
import io.monedero.web.Given;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A type of account as somebody wants it. */
@Serdeable
record AccountTypeRequest(
        String name,

        @Schema(description = "Where its accounts may be topped up and paid from; at least one") @Nullable
        List<UUID> locations) {
    AccountTypeDetails details() {
        return new AccountTypeDetails(name, Set.copyOf(Given.list(locations, "locations")));
    }
}
