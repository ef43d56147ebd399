package io.monedero.sales;

import static io.monedero.tenancy.TestApplication.bean;

import io.monedero.catalog.PaymentKind;
import io.monedero.catalog.PaymentMethods;
import io.monedero.catalog.Product;
import io.monedero.catalog.ProductDetails;
import io.monedero.catalog.Products;
import io.monedero.catalog.Subfamilies;
import io.monedero.catalog.Taxes;
import io.monedero.customers.Customer;
import io.monedero.customers.CustomerDetails;
import io.monedero.customers.Customers;
import io.monedero.kernel.Money;
import io.monedero.ledger.Ledger;
import io.monedero.pricing.Channel;
import io.monedero.sales.NewPayment.Rest;
import io.monedero.tenancy.Register;
import io.monedero.tenancy.StaffMember;
import io.monedero.tenancy.Tenant;
import io.monedero.tenancy.TestApplication;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A club's desk, where Ana sells. */
record Desk(Tenant tenant, Register register, StaffMember ana) {

    static Desk open() {
        Tenant tenant = TestApplication.signUp();
        return new Desk(tenant, TestApplication.registerOf(tenant), TestApplication.ownerOf(tenant));
    }

    Money eur(long cents) {
        return tenant.money(cents);
    }

    /** A product with IVA 21 % in its price. */
    Product product(String name, long cents) {
        UUID tax = bean(Taxes.class).all(tenant.id()).getFirst().id();
        UUID subfamily = bean(Subfamilies.class).all(tenant.id()).getFirst().id();
        return bean(Products.class).create(tenant, ProductDetails.of(name, subfamily, eur(cents), List.of(tax)));
    }

    Customer customer(String name) {
        return bean(Customers.class).create(tenant, CustomerDetails.named(name));
    }

    SalePlace place() {
        return new SalePlace(register.locationId(), register.registerId(), Channel.POS, ana.id());
    }

    /** An open sale of one of each. */
    Sale sale(@Nullable UUID customer, Product... products) {
        List<NewLine> lines =
                List.of(products).stream().map(each -> NewLine.of(each.id(), 1)).toList();
        return bean(OpeningSales.class).open(tenant, new NewSale(place(), customer, lines));
    }

    UUID method(PaymentKind kind) {
        return bean(PaymentMethods.class).all(tenant.id()).stream()
                .filter(method -> method.kind() == kind)
                .findFirst()
                .orElseThrow()
                .id();
    }

    Sale pay(Sale sale, PaymentKind kind, long cents) {
        return take(sale, NewPayment.of(method(kind), eur(cents)));
    }

    Sale payCash(Sale sale, long cents) {
        return take(sale, new NewPayment(method(PaymentKind.CASH), eur(cents), Rest.CHANGE, null, null));
    }

    Sale payFromAccount(Sale sale, UUID account, long cents) {
        return take(sale, new NewPayment(method(PaymentKind.ACCOUNT), eur(cents), Rest.REFUSE, account, null));
    }

    private Sale take(Sale sale, NewPayment payment) {
        return bean(TakingPayments.class).take(tenant, sale.id(), payment, ana);
    }

    Sale now(Sale sale) {
        return bean(Sales.class).get(tenant, sale.id());
    }

    Ledger ledger() {
        return bean(Ledger.class);
    }
}
