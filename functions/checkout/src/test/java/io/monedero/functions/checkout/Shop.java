package io.monedero.functions.checkout;

import io.monedero.catalog.PaymentKind;
import io.monedero.catalog.PaymentMethods;
import io.monedero.catalog.ProductDetails;
import io.monedero.catalog.Products;
import io.monedero.catalog.Subfamilies;
import io.monedero.catalog.Taxes;
import io.monedero.kernel.Percentage;
import io.monedero.tenancy.Tenant;
import io.monedero.wallet.AccountTypes;
import io.monedero.wallet.OpenAccount;
import io.monedero.wallet.OpeningAccounts;
import io.monedero.web.Answer;
import io.monedero.web.Business;
import io.monedero.web.FunctionUnderTest;
import java.util.List;
import java.util.UUID;

/** A Spanish business with one register, whose prices include taxes. */
record Shop(Business api) {
    static final FunctionUnderTest FUNCTION = new FunctionUnderTest();

    static Shop open() {
        return new Shop(Business.open(FUNCTION));
    }

    Tenant tenant() {
        return api.tenant();
    }

    String register() {
        return api.get("/registers").json().at("/0/id").asText();
    }

    String location() {
        return api.get("/locations").json().at("/0/id").asText();
    }

    /** A product that carries 21 %; answers its id. */
    String product(String name, long cents) {
        List<UUID> taxes = FUNCTION.bean(Taxes.class).all(tenant().id()).stream()
                .filter(tax -> tax.details().rate().equals(Percentage.of("21")))
                .map(tax -> tax.id())
                .toList();
        UUID subfamily =
                FUNCTION.bean(Subfamilies.class).all(tenant().id()).getFirst().id();
        return FUNCTION.bean(Products.class)
                .create(tenant(), ProductDetails.of(name, subfamily, tenant().money(cents), taxes))
                .id()
                .toString();
    }

    String customer(String name) {
        return api.made("/customers", "{\"name\":\"%s\"}".formatted(name));
    }

    /** The customer's account with so many cents in it; answers its id. */
    String account(String customer, long cents) {
        UUID type =
                FUNCTION.bean(AccountTypes.class).all(tenant().id()).getFirst().id();
        UUID owner = UUID.fromString(
                api.post("/sales", sale("")).json().get("sellerId").asText());
        return FUNCTION.bean(OpeningAccounts.class)
                .open(tenant(), owner, new OpenAccount(UUID.fromString(customer), type, tenant().money(cents), null))
                .id()
                .toString();
    }

    String method(PaymentKind kind) {
        return FUNCTION.bean(PaymentMethods.class).all(tenant().id()).stream()
                .filter(method -> method.kind() == kind)
                .findFirst()
                .orElseThrow()
                .id()
                .toString();
    }

    /** The JSON of a sale at the register with these lines. */
    String sale(String lines) {
        return "{\"registerId\":\"%s\",\"lines\":[%s]}".formatted(register(), lines);
    }

    static String line(String product, String quantity) {
        return "{\"productId\":\"%s\",\"quantity\":\"%s\"}".formatted(product, quantity);
    }

    /** Opens a sale of so many of the product; answers its path. */
    String sold(String product, String quantity) {
        return "/sales/" + api.made("/sales", sale(line(product, quantity)));
    }

    /** The JSON of a payment; {@code more} is what else it says, beginning with a comma. */
    String payment(PaymentKind kind, String euros, String more) {
        return "{\"methodId\":\"%s\",\"amount\":{\"amount\":\"%s\",\"currency\":\"EUR\"}%s}"
                .formatted(method(kind), euros, more);
    }

    Answer pay(String sale, PaymentKind kind, String euros, String more) {
        return api.post(sale + "/payments", payment(kind, euros, more));
    }

    /** The text at the place in the sale as it is now. */
    String text(String sale, String place) {
        return api.get(sale).json().at(place).asText();
    }
}
