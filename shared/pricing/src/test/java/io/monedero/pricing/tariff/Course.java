package io.monedero.pricing.tariff;

import static io.monedero.tenancy.TestApplication.bean;

import io.monedero.catalog.Product;
import io.monedero.catalog.ProductDetails;
import io.monedero.catalog.Products;
import io.monedero.catalog.Subfamilies;
import io.monedero.catalog.Subfamily;
import io.monedero.customers.CustomerDetails;
import io.monedero.customers.Customers;
import io.monedero.kernel.Money;
import io.monedero.kernel.Percentage;
import io.monedero.pricing.Channel;
import io.monedero.pricing.Discount;
import io.monedero.pricing.PricedLine;
import io.monedero.pricing.QuoteRequest;
import io.monedero.pricing.Quoting;
import io.monedero.pricing.book.Conditions;
import io.monedero.pricing.book.PriceValue;
import io.monedero.pricing.book.Target;
import io.monedero.tenancy.Tenant;
import io.monedero.tenancy.TestApplication;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A golf club in Madrid whose green fee costs 60 €, with words for prices and quotes. */
record Course(Tenant tenant, Product greenFee) {
    /** A Monday, noon in Madrid, no holiday. */
    static final Instant NOON = Instant.parse("2026-06-15T10:00:00Z");

    static Course open() {
        Tenant tenant = TestApplication.signUp();
        return new Course(tenant, product(tenant, "Green fee", 60_00, false, "golf"));
    }

    Product product(String name, long cents, String... tags) {
        return product(tenant, name, cents, false, tags);
    }

    Product byTheHour(String name, long cents) {
        return product(tenant, name, cents, true);
    }

    private static Product product(Tenant tenant, String name, long cents, boolean byDuration, String... tags) {
        ProductDetails plain = ProductDetails.of(name, subfamily(tenant).id(), tenant.money(cents), List.of());
        return bean(Products.class)
                .create(
                        tenant,
                        new ProductDetails(
                                plain.name(),
                                plain.subfamilyId(),
                                plain.price(),
                                List.of(),
                                List.of(tags),
                                false,
                                byDuration,
                                null,
                                "",
                                true,
                                false,
                                true));
    }

    Subfamily subfamily() {
        return subfamily(tenant);
    }

    private static Subfamily subfamily(Tenant tenant) {
        return bean(Subfamilies.class).all(tenant.id()).getFirst();
    }

    UUID customer(String name, @Nullable LocalDate birth, String... tags) {
        return bean(Customers.class)
                .create(tenant, new CustomerDetails(name, null, null, null, null, birth, null, List.of(tags)))
                .id();
    }

    Tariff inForce() {
        return Tariff.inForce(tenant);
    }

    Money eur(long cents) {
        return tenant.money(cents);
    }

    /** A price for the green fee. */
    PriceDetails price(String name, PriceValue value, Conditions when) {
        return PriceDetails.of(name, new Target.OneProduct(greenFee.id()), value, when);
    }

    PriceDetails fixed(String name, long cents, Conditions when) {
        return price(name, new PriceValue.Fixed(eur(cents)), when);
    }

    PriceDetails percentOff(String name, String percent) {
        return price(name, new PriceValue.PercentOff(Percentage.of(percent)), Conditions.none());
    }

    TariffPrice add(PriceDetails details) {
        return bean(Prices.class).create(tenant, inForce(), details, null);
    }

    List<String> order() {
        return order(inForce());
    }

    List<String> order(Tariff tariff) {
        return bean(Prices.class).list(tenant, tariff, PriceFilter.none(), 0, 99).stream()
                .map(price -> price.priority() + " " + price.details().name())
                .toList();
    }

    /** What one green fee costs somebody unknown at the desk at noon. */
    Money cost() {
        return quoted(Channel.POS, null, (String) null).charge().unitPrice();
    }

    PricedLine quoted(Channel channel, @Nullable UUID customer, @Nullable String useAt) {
        return quoted(channel, customer, item(greenFee, useAt, null)).getFirst();
    }

    List<PricedLine> quoted(Channel channel, @Nullable UUID customer, QuoteRequest.Item... items) {
        return bean(Quoting.class).price(tenant, new QuoteRequest(List.of(items), channel, customer, NOON));
    }

    QuoteRequest.Item item(Product product, @Nullable String useAt, @Nullable Integer minutes) {
        return new QuoteRequest.Item(
                product.id(), BigDecimal.ONE, Discount.none(), useAt == null ? null : at(useAt), minutes);
    }

    Instant at(String local) {
        return LocalDateTime.parse(local).atZone(tenant.zone()).toInstant();
    }
}
