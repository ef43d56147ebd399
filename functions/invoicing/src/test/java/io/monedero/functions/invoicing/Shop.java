package io.monedero.functions.invoicing;

import io.monedero.catalog.PaymentKind;
import io.monedero.catalog.PaymentMethods;
import io.monedero.catalog.Product;
import io.monedero.catalog.ProductDetails;
import io.monedero.catalog.Products;
import io.monedero.catalog.Subfamilies;
import io.monedero.catalog.Tax;
import io.monedero.catalog.TaxDetails;
import io.monedero.catalog.Taxes;
import io.monedero.customers.CustomerDetails;
import io.monedero.customers.Customers;
import io.monedero.invoicing.Invoices;
import io.monedero.kernel.Percentage;
import io.monedero.pricing.Channel;
import io.monedero.sales.NewLine;
import io.monedero.sales.NewPayment;
import io.monedero.sales.NewSale;
import io.monedero.sales.OpeningSales;
import io.monedero.sales.Sale;
import io.monedero.sales.SalePlace;
import io.monedero.sales.TakingPayments;
import io.monedero.tenancy.Register;
import io.monedero.tenancy.SignUp;
import io.monedero.tenancy.SigningUp;
import io.monedero.tenancy.Staff;
import io.monedero.tenancy.Tenant;
import io.monedero.web.Business;
import io.monedero.web.FunctionUnderTest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A business that sells and so invoices. */
record Shop(Business api) {
    static final Bucket BUCKET = new Bucket();
    static final FunctionUnderTest FUNCTION = new FunctionUnderTest();

    static Shop inSpain() {
        return new Shop(Business.open(FUNCTION));
    }

    /** One whose prices are without tax. */
    static Shop inUnitedStates(String slug) {
        SignUp wanted =
                new SignUp("Shop", slug, "US", "USD", "America/New_York", "en", "Ana", "ana@" + slug + ".example");
        return new Shop(new Business(FUNCTION, bean(SigningUp.class).signUp(wanted)));
    }

    static <T> T bean(Class<T> type) {
        return FUNCTION.bean(type);
    }

    Tenant tenant() {
        return api.tenant();
    }

    /** Sells one of it, paid by card; answers the id of the invoice. */
    String sell(@Nullable UUID customer, String name, long cents, String... rates) {
        Register register = bean(Staff.class).registers(tenant().id()).getFirst();
        var place = new SalePlace(register.locationId(), register.registerId(), Channel.POS, null);
        NewLine line = NewLine.of(product(name, cents, rates).id(), 1);
        Sale sale = bean(OpeningSales.class).open(tenant(), new NewSale(place, customer, List.of(line)));
        UUID card = bean(PaymentMethods.class).all(tenant().id()).stream()
                .filter(method -> method.kind() == PaymentKind.CARD)
                .findFirst()
                .orElseThrow()
                .id();
        var owner = bean(Staff.class)
                .byEmail(tenant().id(), "ana@" + tenant().slug() + ".example")
                .orElseThrow();
        bean(TakingPayments.class).take(tenant(), sale.id(), NewPayment.of(card, sale.due()), owner);
        return bean(Invoices.class)
                .ofSale(tenant().id(), sale.id())
                .getFirst()
                .id()
                .toString();
    }

    private Product product(String name, long cents, String... rates) {
        List<UUID> taxes = new ArrayList<>();
        for (String rate : rates) {
            taxes.add(tax(rate).id());
        }
        UUID subfamily = bean(Subfamilies.class).all(tenant().id()).getFirst().id();
        return bean(Products.class).create(tenant(), ProductDetails.of(name, subfamily, tenant().money(cents), taxes));
    }

    private Tax tax(String rate) {
        String name = "Tax " + rate + " %";
        return bean(Taxes.class).all(tenant().id()).stream()
                .filter(tax -> tax.details().name().equals(name))
                .findFirst()
                .orElseGet(() -> bean(Taxes.class).create(tenant(), new TaxDetails(name, Percentage.of(rate))));
    }

    UUID customer(String name) {
        return bean(Customers.class)
                .create(tenant(), CustomerDetails.named(name))
                .id();
    }

    /** The id of the only company. */
    String company() {
        return api.get("/companies").json().at("/0/id").asText();
    }
}
