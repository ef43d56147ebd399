package io.monedero.functions.wallet;

import io.monedero.catalog.PaymentKind;
import io.monedero.catalog.PaymentMethods;
import io.monedero.customers.CustomerDetails;
import io.monedero.customers.Customers;
import io.monedero.tenancy.Staff;
import io.monedero.web.Answer;
import io.monedero.web.Business;
import io.monedero.web.FunctionUnderTest;
import java.util.UUID;

/** A Spanish business with one register, one type of account, and its ways to pay. */
record Wallet(Business api) {
    static final FunctionUnderTest FUNCTION = new FunctionUnderTest();

    static Wallet open() {
        return new Wallet(Business.open(FUNCTION));
    }

    String type() {
        return api.get("/account-types").json().at("/0/id").asText();
    }

    UUID customer(String name) {
        return FUNCTION.bean(Customers.class)
                .create(api.tenant(), CustomerDetails.named(name))
                .id();
    }

    /** A new customer's account; answers its id. */
    String account(String customer) {
        return api.made("/accounts", opening(customer(customer)));
    }

    String opening(UUID customer) {
        return "{\"customerId\":\"%s\",\"typeId\":\"%s\"}".formatted(customer, type());
    }

    UUID register() {
        return FUNCTION.bean(Staff.class)
                .registers(api.tenant().id())
                .getFirst()
                .registerId();
    }

    UUID location() {
        return FUNCTION.bean(Staff.class)
                .locations(api.tenant().id())
                .getFirst()
                .locationId();
    }

    UUID method(PaymentKind kind) {
        return FUNCTION.bean(PaymentMethods.class).all(api.tenant().id()).stream()
                .filter(method -> method.kind() == kind)
                .findFirst()
                .orElseThrow()
                .id();
    }

    String cash(String euros) {
        return """
                {"amount":{"amount":"%s","currency":"EUR"},"methodId":"%s","registerId":"%s","receipt":true}
                """.formatted(euros, method(PaymentKind.CASH), register());
    }

    /** Cash for the account; answers the operation's id. */
    String topUp(String account, String euros) {
        return api.made("/accounts/" + account + "/top-ups", cash(euros));
    }

    String balance(String account) {
        Answer answer = api.get("/accounts/" + account);
        return answer.json().at("/balance/amount").asText();
    }
}
