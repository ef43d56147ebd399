package io.monedero.functions.backoffice.prices;

import io.monedero.catalog.Families;
import io.monedero.catalog.ProductFilter;
import io.monedero.catalog.Products;
import io.monedero.catalog.Subfamilies;
import io.monedero.customers.Customer;
import io.monedero.customers.Customers;
import io.monedero.functions.backoffice.Form;
import io.monedero.functions.backoffice.Option;
import io.monedero.functions.backoffice.Page;
import io.monedero.kernel.Refusal;
import io.monedero.pricing.tariff.Calendars;
import io.monedero.pricing.tariff.PriceDetails;
import io.monedero.pricing.tariff.Prices;
import io.monedero.pricing.tariff.TariffPrice;
import io.monedero.tenancy.Tenant;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Brings together what the form of a price offers, and finds whom it names. */
@Singleton
class PriceForms {
    /** More products than anybody scrolls through; the list of prices finds the rest by their tags. */
    private static final int MOST_PRODUCTS = 1000;

    private final Products products;
    private final Customers customers;
    private final Calendars calendars;
    private final Families families;
    private final Subfamilies subfamilies;
    private final Prices prices;
    private final PriceNaming naming;

    PriceForms(
            Products products,
            Customers customers,
            Calendars calendars,
            Families families,
            Subfamilies subfamilies,
            Prices prices,
            PriceNaming naming) {
        this.products = products;
        this.customers = customers;
        this.calendars = calendars;
        this.families = families;
        this.subfamilies = subfamilies;
        this.prices = prices;
        this.naming = naming;
    }

    PriceForm of(Page page, PricePlace place, @Nullable TariffPrice price) {
        Tenant tenant = page.tenant();
        PriceNames names = naming.of(tenant, price == null ? List.of() : List.of(price.details()));
        UUID customer =
                price == null ? null : price.details().conditions().customer().customerId();
        return new PriceForm(
                place,
                price,
                customer == null ? "" : names.customer(customer),
                new PriceWords(page, names),
                products(tenant),
                calendars.all(tenant).stream()
                        .map(each -> new Option(
                                each.calendar().id().toString(), each.calendar().name()))
                        .toList(),
                SoldInChoice.options(families.all(tenant.id()), subfamilies.all(tenant.id())),
                price == null ? List.of() : prices.cutAtZero(tenant, price.details()));
    }

    List<Option> products(Tenant tenant) {
        return products.list(tenant, ProductFilter.none(), null, MOST_PRODUCTS).stream()
                .map(product -> new Option(product.id().toString(), product.name()))
                .toList();
    }

    /** What was typed. Refused as {@link PriceReading}, {@code unknown-customer}, {@code customer-ambiguous}. */
    PriceDetails details(Form form, Tenant tenant, @Nullable TariffPrice present) {
        UUID customer = form.has("customer") ? customer(tenant, form.text("customer"), present) : null;
        return new PriceReading(form, tenant).details(customer);
    }

    /** By name or mail; who was named before stays, even if others have the same name. */
    UUID customer(Tenant tenant, String typed, @Nullable TariffPrice present) {
        UUID before = present == null
                ? null
                : present.details().conditions().customer().customerId();
        List<Customer> found = customers.list(tenant.id(), typed, null, null, 20);
        List<Customer> exact = found.stream()
                .filter(each -> each.name().equalsIgnoreCase(typed)
                        || typed.equalsIgnoreCase(each.details().email()))
                .toList();
        List<Customer> fitting = exact.isEmpty() ? found : exact;
        if (before != null && fitting.stream().anyMatch(each -> each.id().equals(before))) {
            return before;
        }
        if (fitting.isEmpty()) {
            throw Refusal.notFound("unknown-customer", "customer").asException();
        }
        if (fitting.size() > 1) {
            throw Refusal.invalid("customer-ambiguous", "customer", Map.of("value", typed))
                    .asException();
        }
        return fitting.getFirst().id();
    }
}
