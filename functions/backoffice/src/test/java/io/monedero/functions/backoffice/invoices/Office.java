package io.monedero.functions.backoffice.invoices;

import static io.monedero.functions.backoffice.BackOffice.FUNCTION;

import io.monedero.catalog.PaymentKind;
import io.monedero.catalog.PaymentMethods;
import io.monedero.catalog.Product;
import io.monedero.catalog.ProductDetails;
import io.monedero.catalog.Products;
import io.monedero.catalog.Subfamilies;
import io.monedero.catalog.Taxes;
import io.monedero.customers.CustomerDetails;
import io.monedero.customers.Customers;
import io.monedero.functions.backoffice.BrowsedBusiness;
import io.monedero.invoicing.Companies;
import io.monedero.invoicing.Company;
import io.monedero.invoicing.Invoice;
import io.monedero.invoicing.InvoiceKind;
import io.monedero.invoicing.Invoices;
import io.monedero.invoicing.Series;
import io.monedero.invoicing.SeriesBook;
import io.monedero.pricing.Channel;
import io.monedero.sales.NewLine;
import io.monedero.sales.NewPayment;
import io.monedero.sales.NewSale;
import io.monedero.sales.OpeningSales;
import io.monedero.sales.Sale;
import io.monedero.sales.SalePlace;
import io.monedero.sales.TakingPayments;
import io.monedero.tenancy.Register;
import io.monedero.tenancy.Staff;
import io.monedero.tenancy.Tenant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A club in Madrid that sells and so invoices, with its owner at the browser. */
record Office(Tenant tenant) implements BrowsedBusiness {
    static {
        Bucket.open();
    }

    static Office open(String slug) {
        return new Office(FUNCTION.signUp(slug));
    }

    UUID customer(String name) {
        return FUNCTION.bean(Customers.class)
                .create(tenant, CustomerDetails.named(name))
                .id();
    }

    /** Sells one for 121 € with tax, paid by card. */
    Invoice sell(String product, @Nullable UUID customer) {
        Register register = FUNCTION.bean(Staff.class).registers(tenant.id()).getFirst();
        var place = new SalePlace(register.locationId(), register.registerId(), Channel.POS, null);
        var wanted =
                new NewSale(place, customer, List.of(NewLine.of(product(product).id(), 1)));
        Sale sale = FUNCTION.bean(OpeningSales.class).open(tenant, wanted);
        FUNCTION.bean(TakingPayments.class).take(tenant, sale.id(), NewPayment.of(card(), sale.due()), owner());
        return FUNCTION.bean(Invoices.class).ofSale(tenant.id(), sale.id()).getFirst();
    }

    Company company() {
        return FUNCTION.bean(Companies.class).theDefault(tenant.id());
    }

    List<Company> companies() {
        return FUNCTION.bean(Companies.class).all(tenant.id());
    }

    Series series(InvoiceKind kind) {
        return FUNCTION.bean(SeriesBook.class).ofCompany(tenant.id(), company().id()).stream()
                .filter(series -> series.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private Product product(String name) {
        UUID tax = FUNCTION.bean(Taxes.class).all(tenant.id()).getFirst().id();
        UUID subfamily =
                FUNCTION.bean(Subfamilies.class).all(tenant.id()).getFirst().id();
        return FUNCTION.bean(Products.class)
                .create(tenant, ProductDetails.of(name, subfamily, tenant.money(12100), List.of(tax)));
    }

    private UUID card() {
        return FUNCTION.bean(PaymentMethods.class).all(tenant.id()).stream()
                .filter(method -> method.kind() == PaymentKind.CARD)
                .findFirst()
                .orElseThrow()
                .id();
    }
}
