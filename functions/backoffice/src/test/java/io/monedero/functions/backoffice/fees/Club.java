package io.monedero.functions.backoffice.fees;

import static io.monedero.functions.backoffice.BackOffice.FUNCTION;

import io.monedero.catalog.Product;
import io.monedero.catalog.ProductDetails;
import io.monedero.catalog.Products;
import io.monedero.catalog.Subfamilies;
import io.monedero.catalog.Taxes;
import io.monedero.customers.Customer;
import io.monedero.customers.CustomerDetails;
import io.monedero.customers.Customers;
import io.monedero.fees.EmittingFees;
import io.monedero.fees.Fee;
import io.monedero.fees.FeeFilter;
import io.monedero.fees.FeeType;
import io.monedero.fees.FeeTypeDetails;
import io.monedero.fees.FeeTypes;
import io.monedero.fees.Fees;
import io.monedero.fees.Joining;
import io.monedero.fees.Periodicity;
import io.monedero.fees.Receipt;
import io.monedero.functions.backoffice.BrowsedBusiness;
import io.monedero.tenancy.Tenant;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A club in Madrid with a monthly fee of 100 €, and its owner at the browser. */
record Club(Tenant tenant, Product product, FeeType type) implements BrowsedBusiness {

    static Club open(String slug) {
        Tenant tenant = FUNCTION.signUp(slug);
        UUID tax = FUNCTION.bean(Taxes.class).all(tenant.id()).getFirst().id();
        UUID subfamily =
                FUNCTION.bean(Subfamilies.class).all(tenant.id()).getFirst().id();
        Product product = FUNCTION.bean(Products.class)
                .create(tenant, ProductDetails.of("Cuota mensual", subfamily, tenant.money(10000), List.of(tax)));
        FeeType type = FUNCTION.bean(FeeTypes.class)
                .create(tenant, new FeeTypeDetails("Socio", Periodicity.MONTHLY, product.id(), false, true));
        return new Club(tenant, product, type);
    }

    Customer customer(String name) {
        return FUNCTION.bean(Customers.class).create(tenant, CustomerDetails.named(name));
    }

    Fee join(Customer customer, LocalDate day) {
        return FUNCTION.bean(Joining.class).join(tenant, type.id(), customer.id(), null, day);
    }

    void emit() {
        FUNCTION.bean(EmittingFees.class).emit(tenant, today(), null, 100);
    }

    List<Fee> fees() {
        return FUNCTION.bean(Fees.class).list(tenant.id(), FeeFilter.none(), null, 100);
    }

    List<Receipt> receipts(Fee fee) {
        return FUNCTION.bean(Fees.class).receipts(tenant, fee.id());
    }

    LocalDate today() {
        return tenant.dayAt(FUNCTION.bean(Clock.class).instant());
    }

    /** From now on the club sells what the fee sells, or not. */
    void sells(boolean active) {
        Product now = FUNCTION.bean(Products.class).get(tenant, product.id());
        ProductDetails was = now.details();
        FUNCTION.bean(Products.class)
                .update(
                        tenant,
                        now.id(),
                        now.version(),
                        new ProductDetails(
                                was.name(),
                                was.subfamilyId(),
                                was.price(),
                                was.taxIds(),
                                was.tags(),
                                false,
                                false,
                                null,
                                "",
                                true,
                                false,
                                active));
    }
}
