package io.monedero.functions.backoffice.prices;

import static io.monedero.functions.backoffice.BackOffice.FUNCTION;

import io.monedero.catalog.Families;
import io.monedero.catalog.FamilyDetails;
import io.monedero.catalog.ProductDetails;
import io.monedero.catalog.Products;
import io.monedero.catalog.Subfamilies;
import io.monedero.catalog.SubfamilyDetails;
import io.monedero.customers.CustomerDetails;
import io.monedero.customers.Customers;
import io.monedero.functions.backoffice.BackOffice;
import io.monedero.functions.backoffice.BrowsedBusiness;
import io.monedero.pricing.tariff.PriceFilter;
import io.monedero.pricing.tariff.Prices;
import io.monedero.pricing.tariff.Tariff;
import io.monedero.pricing.tariff.TariffPrice;
import io.monedero.tenancy.Tenant;
import io.monedero.web.Answer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A golf club with a green fee and a buggy, whose staff keep prices at their browsers. */
record Club(Tenant tenant, UUID greenFee, UUID buggy, UUID family) implements BrowsedBusiness {
    static Club open(String slug) {
        Tenant tenant = FUNCTION.signUp(slug);
        UUID family = FUNCTION.bean(Families.class)
                .create(tenant, new FamilyDetails("Golf", "", false))
                .id();
        UUID subfamily = FUNCTION.bean(Subfamilies.class)
                .create(tenant, new SubfamilyDetails(family, "Green fees", "", null))
                .id();
        FUNCTION.bean(Customers.class)
                .create(
                        tenant,
                        new CustomerDetails(
                                "Marta Ruiz", "marta@example.com", null, null, null, null, null, List.of("member")));
        return new Club(
                tenant,
                product(tenant, subfamily, "Green fee", 7200, List.of("golf")),
                product(tenant, subfamily, "Buggy", 3800, List.of()),
                family);
    }

    private static UUID product(Tenant tenant, UUID subfamily, String name, long cents, List<String> tags) {
        return FUNCTION.bean(Products.class)
                .create(
                        tenant,
                        new ProductDetails(
                                name,
                                subfamily,
                                tenant.money(cents),
                                List.of(),
                                tags,
                                false,
                                false,
                                null,
                                "",
                                true,
                                false,
                                true))
                .id();
    }

    /** A form of a price as a browser sends it: what is left empty is sent empty; pairs of name and value replace. */
    String[] price(String name, String... changes) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("key", BackOffice.key());
        fields.put("name", name);
        fields.put("productId", greenFee.toString());
        fields.put("productTag", "");
        fields.put("valueKind", "FIXED");
        fields.put("value", "50");
        fields.put("active", "true");
        fields.put("basis", "USE");
        fields.put("moreThanUnit", "DAYS");
        fields.put("untilUnit", "DAYS");
        fields.put("per", "HOUR");
        for (int index = 0; index < changes.length; index += 2) {
            fields.put(changes[index], changes[index + 1]);
        }
        List<String> form = new ArrayList<>();
        fields.forEach((field, value) -> form.addAll(List.of(field, value)));
        return form.toArray(String[]::new);
    }

    UUID added(String name, String... changes) {
        Answer answer = send("prices/new", price(name, changes));
        if (answer.status() != 303) {
            throw new AssertionError(answer.body());
        }
        return stored(name).id();
    }

    List<TariffPrice> stored() {
        return FUNCTION.bean(Prices.class).list(tenant, Tariff.inForce(tenant), PriceFilter.none(), 0, 100);
    }

    TariffPrice stored(String name) {
        return stored().stream()
                .filter(price -> price.details().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    List<String> order() {
        return stored().stream().map(price -> price.details().name()).toList();
    }
}
