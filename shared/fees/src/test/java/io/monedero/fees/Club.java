package io.monedero.fees;

import static io.monedero.tenancy.TestApplication.bean;

import io.monedero.catalog.Product;
import io.monedero.catalog.ProductDetails;
import io.monedero.catalog.Products;
import io.monedero.catalog.Subfamilies;
import io.monedero.catalog.Taxes;
import io.monedero.customers.CustomerDetails;
import io.monedero.customers.Customers;
import io.monedero.tenancy.Tenant;
import io.monedero.tenancy.TestApplication;
import io.monedero.tenancy.TestClock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A club in Madrid that has a monthly fee of 100 €. */
record Club(Tenant tenant, Product product, FeeType type) {

    static Club open() {
        Tenant tenant = TestApplication.signUp();
        UUID tax = bean(Taxes.class).all(tenant.id()).getFirst().id();
        UUID subfamily = bean(Subfamilies.class).all(tenant.id()).getFirst().id();
        Product product = bean(Products.class)
                .create(tenant, ProductDetails.of("Cuota mensual", subfamily, tenant.money(10000), List.of(tax)));
        FeeType type = bean(FeeTypes.class)
                .create(tenant, new FeeTypeDetails("Socio", Periodicity.MONTHLY, product.id(), false, true));
        return new Club(tenant, product, type);
    }

    /** A new customer joins. */
    Fee join(String name, String day) {
        UUID customer = bean(Customers.class)
                .create(tenant, CustomerDetails.named(name))
                .id();
        return bean(Joining.class).join(tenant, type.id(), customer, null, LocalDate.parse(day));
    }

    EmittedPage emit(String day) {
        return emit(day, null, 100);
    }

    EmittedPage emit(String day, @Nullable UUID after, int size) {
        return bean(EmittingFees.class).emit(tenant, LocalDate.parse(day), after, size);
    }

    List<Receipt> receipts(Fee fee) {
        return bean(Fees.class).receipts(tenant, fee.id());
    }

    /** From now on the club sells it, or not. */
    void sells(boolean active) {
        Product now = bean(Products.class).get(tenant, product.id());
        ProductDetails was = now.details();
        bean(Products.class)
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

    /** Noon at the club. */
    void today(String day) {
        TestClock.set(LocalDate.parse(day).atTime(12, 0).atZone(tenant.zone()).toInstant());
    }
}
