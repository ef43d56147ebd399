package io.monedero.functions.pricing;

import com.fasterxml.jackson.databind.JsonNode;
import io.monedero.web.Business;
import io.monedero.web.FunctionUnderTest;

/** A Spanish business, whose prices include taxes, with what it has at sign-up. */
record Club(Business api) {
    static final FunctionUnderTest FUNCTION = new FunctionUnderTest();

    static Club open() {
        return new Club(Business.open(FUNCTION));
    }

    String subfamily() {
        return api.get("/subfamilies").json().at("/0/id").asText();
    }

    /** The id of the tax with this rate. */
    String tax(String rate) {
        return api.get("/taxes")
                .json()
                .valueStream()
                .filter(tax -> tax.get("rate").asText().equals(rate))
                .findFirst()
                .orElseThrow()
                .get("id")
                .asText();
    }

    /** A new product that carries these taxes; answers its id. */
    String product(String name, String euros, String... rates) {
        return api.made("/products", fields(name, euros, "", rates));
    }

    /** The JSON of a product. */
    String fields(String name, String euros, String more, String... rates) {
        StringBuilder taxes = new StringBuilder();
        for (String rate : rates) {
            taxes.append(taxes.isEmpty() ? "" : ",")
                    .append('"')
                    .append(tax(rate))
                    .append('"');
        }
        return """
                {"name":"%s","subfamilyId":"%s","price":{"amount":"%s","currency":"EUR"},"taxIds":[%s]%s}
                """.formatted(name, subfamily(), euros, taxes, more);
    }

    JsonNode quote(String lines) {
        return api.post("/quotes", "{\"lines\":[%s]}".formatted(lines)).json();
    }
}
