package io.monedero.functions.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import io.monedero.tenancy.Permission;
import io.monedero.web.Answer;
import io.monedero.web.Business;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PricingRefusalsTest {
    private final Club club = Club.open();
    private final Business api = club.api();

    @ParameterizedTest(name = "{0} {1}: {2}")
    @DisplayName("what cannot be accepted is a problem that names the field, and changes nothing")
    @CsvSource(delimiter = '|', textBlock = """
            /taxes           | {"name":"X"}                                                      | 422 | missing              | rate
            /taxes           | {"name":"X","rate":"1e3"}                                         | 422 | number-malformed     | rate
            /taxes           | {"name":"X","rate":"1.00001"}                                     | 422 | percentage-outside   | rate
            /taxes           | {"name":" ","rate":"7"}                                           | 422 | text-length          | name
            /taxes           | {"name":"IVA 21 %","rate":"7"}                                    | 409 | name-taken           | name
            /taxes           | {"name":                                                          | 422 | malformed-json       | body
            /families        | {"code":"7"}                                                      | 422 | missing              | name
            /subfamilies     | {"familyId":"UNKNOWN","name":"X"}                                 | 404 | unknown-family       | familyId
            /products        | {"name":"X","subfamilyId":"UNKNOWN","price":{"amount":"1","currency":"EUR"}} | 404 | unknown-subfamily | subfamilyId
            /products        | {"name":"X","subfamilyId":"SUB","price":{"amount":"-1","currency":"EUR"}}    | 422 | price-negative    | price
            /products        | {"name":"X","subfamilyId":"SUB","price":{"amount":"1.005","currency":"EUR"}} | 422 | too-many-decimals | price.amount
            /products        | {"name":"X","subfamilyId":"SUB","price":{"amount":"1","currency":"USD"}}     | 422 | wrong-currency    | price.currency
            /products        | {"name":"X","subfamilyId":"SUB","price":{"amount":"1","currency":"EUR"},"taxIds":["UNKNOWN"]} | 404 | unknown-tax   | taxIds
            /products        | {"name":"X","subfamilyId":"SUB","price":{"amount":"1","currency":"EUR"},"tags":[null]}        | 422 | missing       | tags[0]
            /products        | {"name":"X","subfamilyId":"SUB","price":{"amount":"1","currency":"EUR"},"barcode":"8410"}     | 409 | barcode-taken | barcode
            /payment-methods | {"name":"X","colour":"red","kind":"cash"}                         | 422 | colour-malformed     | colour
            /payment-methods | {"name":"X","colour":"#000000","kind":"gold"}                     | 422 | choice-unknown       | kind
            /payment-methods | {"name":"X","colour":"#000000","kind":"gateway"}                  | 422 | unknown-gateway      | gateway
            /payment-methods | {"name":"X","colour":"#000000","kind":"cash","gateway":"redsys"}  | 422 | unknown-gateway      | gateway
            /payment-methods | {"name":"X","colour":"#000000","kind":"cash","priority":10000}    | 422 | priority-outside     | priority
            /quotes          | {"lines":[]}                                                      | 422 | lines-outside        | lines
            /quotes          | {"lines":[{"productId":"PRODUCT","quantity":"1"}],"channel":"fax"} | 422 | choice-unknown      | channel
            /quotes          | {"lines":[{"productId":"PRODUCT","quantity":"-1"}]}               | 422 | quantity-outside     | lines[0].quantity
            /quotes          | {"lines":[{"productId":"PRODUCT","quantity":"0"}]}                | 422 | quantity-outside     | lines[0].quantity
            /quotes          | {"lines":[{"productId":"PRODUCT","quantity":"1.0001"}]}           | 422 | quantity-outside     | lines[0].quantity
            /quotes          | {"lines":[{"productId":"PRODUCT","quantity":"one"}]}              | 422 | number-malformed     | lines[0].quantity
            /quotes          | {"lines":[{"productId":"UNKNOWN","quantity":"1"}]}                | 404 | unknown-product      | lines[0].productId
            /quotes          | {"lines":[{"productId":"PRODUCT","quantity":"1","minutes":0}]}    | 422 | minutes-outside      | lines[0].minutes
            /quotes          | {"lines":[{"productId":"PRODUCT","quantity":"1","discount":{}}]}  | 422 | discount-amount-or-percent | lines[0].discount
            /quotes          | {"lines":[{"productId":"PRODUCT","quantity":"1","discount":{"percent":"101"}}]} | 422 | discount-not-a-share | lines[0].discount.percent
            /quotes          | {"lines":[{"productId":"PRODUCT","quantity":"1","discount":{"percent":"-1"}}]}  | 422 | discount-not-a-share | lines[0].discount.percent
            /quotes          | {"lines":[{"productId":"PRODUCT","quantity":"1","discount":{"amount":{"amount":"1.51","currency":"EUR"}}}]}  | 422 | discount-over-price | lines[0].discount.amount
            /quotes          | {"lines":[{"productId":"PRODUCT","quantity":"1","discount":{"amount":{"amount":"0.005","currency":"EUR"}}}]} | 422 | too-many-decimals   | lines[0].discount.amount.amount
            """)
    void badInput(String path, String body, int status, String problem, String field) {
        String product = api.made("/products", club.fields("Agua", "1.50", ",\"barcode\":\"8410\""));
        String json = body.replace("SUB", club.subfamily())
                .replace("UNKNOWN", UUID.randomUUID().toString())
                .replace("PRODUCT", product);
        Map<String, Integer> before = api.rows();

        Answer answer = api.post(path, json);

        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.problem()).as(answer.body()).isEqualTo(problem);
        assertThat(answer.field()).as(answer.body()).isEqualTo(field);
        assertThat(api.rows()).isEqualTo(before);
    }

    @Test
    @DisplayName("a moment that cannot be read is a problem that names it")
    void badMoment() {
        Answer answer = api.post("/quotes", """
                {"lines":[{"productId":"%s","quantity":"1","useAt":"tomorrow"}]}
                """.formatted(UUID.randomUUID()));

        assertThat(answer.status()).as(answer.body()).isEqualTo(422);
        assertThat(answer.problem()).isEqualTo("unreadable");
        assertThat(answer.field()).endsWith("useAt");
    }

    @Test
    @DisplayName("a filter that cannot be read is a problem that names it")
    void badFilters() {
        assertThat(api.get("/products?subfamilyId=7").field()).isEqualTo("subfamilyId");
        assertThat(api.get("/products?active=perhaps").field()).isEqualTo("active");
        assertThat(api.get("/products?limit=0").field()).isEqualTo("limit");
        assertThat(api.get("/products?cursor=x").field()).isEqualTo("cursor");
    }

    @Test
    @DisplayName("T-02 what another business has does not exist: its taxes, families, products, ways to pay")
    void foreign() {
        String tax = club.tax("21");
        String family = api.get("/families").json().at("/0/id").asText();
        String method = api.get("/payment-methods").json().at("/0/id").asText();
        String product = club.product("Agua", "1.50", "10");
        Club theirs = Club.open();
        Business other = theirs.api();
        Map<String, Integer> before = other.rows();

        List<Answer> answers = List.of(
                other.get("/taxes/" + tax),
                other.put("/taxes/" + tax, "\"1\"", "{\"name\":\"X\",\"rate\":\"1\"}"),
                other.owner().send("DELETE", other.address("/taxes/" + tax), null),
                other.get("/families/" + family),
                other.put("/families/" + family, "\"1\"", "{\"name\":\"X\"}"),
                other.owner().send("DELETE", other.address("/families/" + family), null),
                other.get("/subfamilies/" + club.subfamily()),
                other.owner().send("DELETE", other.address("/subfamilies/" + club.subfamily()), null),
                other.post("/subfamilies", "{\"familyId\":\"%s\",\"name\":\"X\"}".formatted(family)),
                other.get("/products/" + product),
                other.put("/products/" + product, "\"1\"", theirs.fields("X", "1", "")),
                other.post("/products", club.fields("X", "1", "")),
                other.get("/payment-methods/" + method),
                other.post("/quotes", "{\"lines\":[{\"productId\":\"%s\",\"quantity\":1}]}".formatted(product)),
                other.owner().get(api.address("/products")));

        assertThat(answers).extracting(Answer::status).containsOnly(404);
        assertThat(other.rows()).isEqualTo(before);
        assertThat(other.get("/products?barcode=8410").json().get("items")).isEmpty();
    }

    @Test
    @DisplayName("T-04 everybody at work may look and quote; changing the catalogue needs its permission")
    void permissions() {
        String product = club.product("Agua", "1.50", "10");
        String quote = "{\"lines\":[{\"productId\":\"%s\",\"quantity\":1}]}".formatted(product);

        assertThat(List.of("/taxes", "/families", "/subfamilies", "/products", "/payment-methods"))
                .allSatisfy(list -> assertThat(api.staff(Permission.SELL)
                                .get(api.address(list))
                                .status())
                        .isEqualTo(200));
        assertThat(api.staff(Permission.SELL)
                        .post(api.address("/quotes"), quote)
                        .status())
                .isEqualTo(200);
        Answer answer = api.staff(Permission.SELL).post(api.address("/products"), club.fields("X", "1", ""));
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.json().at("/values/permission").asText()).isEqualTo("manage-catalogue");
        assertThat(api.staff(Permission.MANAGE_CATALOGUE)
                        .post(api.address("/products"), club.fields("X", "1", ""))
                        .status())
                .isEqualTo(201);
    }

    @Test
    @DisplayName("C-04 a product that is sent again with its key is one product; with other content it is refused")
    void replay() {
        String body = club.fields("Agua", "1.50", "");
        String path = api.address("/products");
        Answer first = api.owner().header("Idempotency-Key", "k").post(path, body);
        Answer second = api.owner().header("Idempotency-Key", "k").post(path, body);
        Answer other = api.owner().header("Idempotency-Key", "k").post(path, body.replace("Agua", "Vino"));

        assertThat(first.status()).as(first.body()).isEqualTo(201);
        assertThat(second.json()).isEqualTo(first.json());
        assertThat(other.status()).isEqualTo(409);
        assertThat(other.problem()).isEqualTo("idempotency-key-reused");
        assertThat(other.field()).isEqualTo("Idempotency-Key");
        assertThat(api.get("/products").json().get("items")).hasSize(1);
    }
}
