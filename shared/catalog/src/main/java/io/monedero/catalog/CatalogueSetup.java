package io.monedero.catalog;

import io.micronaut.core.annotation.Order;
import io.monedero.tenancy.Tenant;
import io.monedero.tenancy.TenantSetup;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** A new business has its country's taxes, a family to put products in, and the usual ways to pay (T-01). */
@Singleton
@Order(200)
class CatalogueSetup implements TenantSetup {
    private final Taxes taxes;
    private final Families families;
    private final Subfamilies subfamilies;
    private final PaymentMethods methods;

    CatalogueSetup(Taxes taxes, Families families, Subfamilies subfamilies, PaymentMethods methods) {
        this.taxes = taxes;
        this.families = families;
        this.subfamilies = subfamilies;
        this.methods = methods;
    }

    @Override
    public void setUp(Tenant tenant, Place place) {
        StartingTaxes.of(tenant.country()).forEach(tax -> taxes.create(tenant, tax));
        String general = name(tenant.language(), "general");
        Family family = families.create(tenant, new FamilyDetails(general, "", false));
        subfamilies.create(tenant, new SubfamilyDetails(family.id(), general, "", null));
        List.of(
                        method(tenant, PaymentKind.CASH, "#2e7d32", 10),
                        method(tenant, PaymentKind.CARD, "#1f5fbf", 20),
                        method(tenant, PaymentKind.ACCOUNT, "#6d3fc0", 30),
                        method(tenant, PaymentKind.VOUCHER, "#a03a78", 40),
                        method(tenant, PaymentKind.GATEWAY, "#8a5a00", 50))
                .forEach(method -> methods.create(tenant, method));
    }

    private static PaymentMethodDetails method(Tenant tenant, PaymentKind kind, String colour, int priority) {
        boolean online = kind != PaymentKind.CASH && kind != PaymentKind.CARD;
        boolean atTheDesk = kind != PaymentKind.GATEWAY;
        return new PaymentMethodDetails(
                name(tenant.language(), kind.code()),
                "",
                colour,
                kind,
                kind == PaymentKind.GATEWAY ? "redsys" : null,
                online,
                atTheDesk,
                kind == PaymentKind.ACCOUNT || kind == PaymentKind.GATEWAY,
                kind == PaymentKind.CASH || kind == PaymentKind.CARD,
                null,
                priority,
                true);
    }

    private static String name(Locale language, String key) {
        return ResourceBundle.getBundle(
                        "io.monedero.catalog.names",
                        language,
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
                .getString(key);
    }
}
