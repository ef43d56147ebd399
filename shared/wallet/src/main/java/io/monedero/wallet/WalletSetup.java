package io.monedero.wallet;

import io.micronaut.core.annotation.Order;
import io.monedero.tenancy.Tenant;
import io.monedero.tenancy.TenantSetup;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;

/** A new business has one type of account, usable where it begins (W-01). */
@Singleton
@Order(300)
class WalletSetup implements TenantSetup {
    private final AccountTypes types;

    WalletSetup(AccountTypes types) {
        this.types = types;
    }

    @Override
    public void setUp(Tenant tenant, Place place) {
        types.create(tenant, new AccountTypeDetails(name(tenant.language()), Set.of(place.locationId())));
    }

    private static String name(Locale language) {
        return ResourceBundle.getBundle(
                        "io.monedero.wallet.names",
                        language,
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
                .getString("first-type");
    }
}
