package io.monedero.tenancy;

import io.micronaut.core.annotation.Introspected;
import io.monedero.kernel.TenantId;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Locale;
import java.util.UUID;

/** A tenant as the database answers it. */
@Introspected
record TenantRow(
        UUID tenantId,
        String slug,
        String name,
        String country,
        String currency,
        String timeZone,
        String language,
        boolean pricesIncludeTax) {
    Tenant tenant() {
        return new Tenant(
                new TenantId(tenantId),
                slug,
                name,
                country,
                Currency.getInstance(currency),
                ZoneId.of(timeZone),
                Locale.of(language),
                pricesIncludeTax);
    }
}
