package io.monedero.functions.fees;

import io.monedero.catalog.Product;
import io.monedero.catalog.ProductDetails;
import io.monedero.catalog.Products;
import io.monedero.catalog.Subfamilies;
import io.monedero.catalog.Taxes;
import io.monedero.customers.CustomerDetails;
import io.monedero.customers.Customers;
import io.monedero.fees.FeeTypeDetails;
import io.monedero.fees.FeeTypes;
import io.monedero.fees.Fees;
import io.monedero.fees.Joining;
import io.monedero.fees.Periodicity;
import io.monedero.fees.Receipt;
import io.monedero.tenancy.SignUp;
import io.monedero.tenancy.SigningUp;
import io.monedero.tenancy.Tenant;
import io.monedero.web.Business;
import io.monedero.web.FunctionUnderTest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A club that has a monthly fee of 100, called Socio. */
record Club(Business api, UUID product, UUID type) {
    static final FunctionUnderTest FUNCTION = new FunctionUnderTest();

    static Club inMadrid() {
        return of(Business.open(FUNCTION));
    }

    static Club inSaoPaulo() {
        SignUp wanted =
                new SignUp("Clube", "clube", "BR", "BRL", "America/Sao_Paulo", "pt", "Ana", "ana@clube.example");
        return of(new Business(FUNCTION, bean(SigningUp.class).signUp(wanted)));
    }

    private static Club of(Business business) {
        Tenant tenant = business.tenant();
        UUID subfamily = bean(Subfamilies.class).all(tenant.id()).getFirst().id();
        UUID tax = bean(Taxes.class).all(tenant.id()).getFirst().id();
        UUID product = bean(Products.class)
                .create(tenant, ProductDetails.of("Cuota mensual", subfamily, tenant.money(10000), List.of(tax)))
                .id();
        UUID type = bean(FeeTypes.class)
                .create(tenant, new FeeTypeDetails("Socio", Periodicity.MONTHLY, product, false, true))
                .id();
        return new Club(business, product, type);
    }

    static <T> T bean(Class<T> type) {
        return FUNCTION.bean(type);
    }

    static void now(String moment) {
        bean(MovedClock.class).set(moment);
    }

    Tenant tenant() {
        return api.tenant();
    }

    UUID customer(String name) {
        return bean(Customers.class)
                .create(tenant(), CustomerDetails.named(name))
                .id();
    }

    /** A new customer joins; answers the fee. */
    UUID join(String name, String day) {
        return bean(Joining.class)
                .join(tenant(), type, customer(name), null, LocalDate.parse(day))
                .id();
    }

    List<Receipt> receipts(UUID fee) {
        return bean(Fees.class).receipts(tenant(), fee);
    }

    /** From now on the club sells it, or not. */
    void sells(boolean active) {
        Product now = bean(Products.class).get(tenant(), product);
        ProductDetails was = now.details();
        bean(Products.class)
                .update(
                        tenant(),
                        product,
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
