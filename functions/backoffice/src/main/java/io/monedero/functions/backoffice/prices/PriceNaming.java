package io.monedero.functions.backoffice.prices;

import io.monedero.catalog.Families;
import io.monedero.catalog.Products;
import io.monedero.catalog.Subfamilies;
import io.monedero.customers.Customer;
import io.monedero.customers.Customers;
import io.monedero.pricing.book.Target;
import io.monedero.pricing.tariff.Calendars;
import io.monedero.pricing.tariff.PriceDetails;
import io.monedero.tenancy.Tenant;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the names of all that some prices name, kind by kind. */
@Singleton
class PriceNaming {
    private final Products products;
    private final Customers customers;
    private final Calendars calendars;
    private final Families families;
    private final Subfamilies subfamilies;

    PriceNaming(
            Products products, Customers customers, Calendars calendars, Families families, Subfamilies subfamilies) {
        this.products = products;
        this.customers = customers;
        this.calendars = calendars;
        this.families = families;
        this.subfamilies = subfamilies;
    }

    PriceNames of(Tenant tenant, Collection<PriceDetails> prices) {
        Set<UUID> wanted = prices.stream()
                .flatMap(price -> price.target() instanceof Target.OneProduct(UUID id) ? Stream.of(id) : Stream.empty())
                .collect(Collectors.toSet());
        Set<UUID> people = prices.stream()
                .map(price -> price.conditions().customer().customerId())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Map<UUID, String> productNames = products.byIds(tenant, wanted).values().stream()
                .collect(Collectors.toMap(each -> each.id(), each -> each.name()));
        Map<UUID, String> customerNames = customers.byIds(tenant.id(), people).values().stream()
                .collect(Collectors.toMap(Customer::id, Customer::name));
        Map<UUID, String> calendarNames = calendars.all(tenant).stream()
                .collect(Collectors.toMap(
                        each -> each.calendar().id(), each -> each.calendar().name()));
        Map<UUID, String> familyNames = families.all(tenant.id()).stream()
                .collect(Collectors.toMap(
                        each -> each.id(), each -> each.details().name()));
        Map<UUID, String> subfamilyNames = subfamilies.all(tenant.id()).stream()
                .collect(Collectors.toMap(
                        each -> each.id(), each -> each.details().name()));
        return new PriceNames(productNames, customerNames, calendarNames, familyNames, subfamilyNames);
    }
}
