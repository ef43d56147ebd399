package io.monedero.functions.wallet;

import static org.assertj.core.api.Assertions.assertThat;

import io.monedero.catalog.ProductDetails;
import io.monedero.catalog.Products;
import io.monedero.catalog.Subfamilies;
import io.monedero.web.Answer;
import io.monedero.web.Business;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class VoucherTypesTest {
    private final Wallet wallet = Wallet.open();
    private final Business api = wallet.api();
    private final String recharge = product("Recarga green fees");
    private final String nineHoles = product("GF 9 hoyos");

    @Test
    @DisplayName("V-01, V-02, V-04 a type of voucher is added, read and changed by who names its version")
    void types() {
        Answer added = api.post("/voucher-types", units("\"20:00\"", "0.5"));
        assertThat(added.status()).as(added.body()).isEqualTo(201);
        assertThat(added.json().get("kind").asText()).isEqualTo("units");
        assertThat(added.json().get("productName").asText()).isEqualTo("Recarga green fees");
        assertThat(added.json().get("tag").asText()).isEqualTo("bono");
        assertThat(added.json().at("/validity/unit").asText()).isEqualTo("days");
        assertThat(added.json().at("/products/0/ratio").asText()).isEqualTo("0.5");
        String path = "/voucher-types/" + added.json().get("id").asText();
        assertThat(added.header("Location")).isEqualTo(api.address(path));

        String etag = api.get(path).header("ETag");
        Answer changed = api.put(path, etag, units("\"01:00\"", "0.75"));
        assertThat(changed.json().get("toHour").asText()).as(changed.body()).isEqualTo("01:00");
        assertThat(changed.json().at("/products/0/ratio").asText()).isEqualTo("0.75");
        assertThat(api.get("/voucher-types").json()).containsExactly(changed.json());
        Answer late = api.put(path, etag, units("null", "1"));
        assertThat(late.problem()).isEqualTo("changed-meanwhile");
    }

    @Test
    @DisplayName("V-01 … V-04 what is wrong with a type or an offer is told at its field, and nothing is stored")
    void refused() {
        assertAt(api.post("/voucher-types", units("\"16:00\"", "1")), "hours-empty", "toHour");
        assertAt(api.post("/voucher-types", units("\"late\"", "1")), "hour-malformed", "toHour");
        assertAt(api.post("/voucher-types", units("null", "0.0005")), "ratio-outside", "products[0].ratio");
        assertAt(
                api.post("/voucher-types", units("null", "1").replace("\"days\"", "\"weeks\"")),
                "choice-unknown",
                "validity.unit");
        assertAt(
                api.post("/voucher-types", units("null", "1").replace("\"count\":90", "\"count\":0")),
                "validity-outside",
                "validity.count");
        assertAt(
                api.post("/voucher-types", units("null", "0.5").replace("\"units\"", "\"money\"")),
                "ratio-of-money",
                "products[0].ratio");
        assertThat(api.get("/voucher-types").json()).isEmpty();

        String offers = "/voucher-types/" + api.made("/voucher-types", units("null", "1")) + "/offers";
        assertAt(api.post(offers, offer("0", "180.00")), "quantity-outside", "amount");
        assertAt(api.post(offers, offer("1.0001", "180.00")), "quantity-outside", "amount");
        assertAt(api.post(offers, offer("ten", "180.00")), "number-malformed", "amount");
        assertAt(api.post(offers, offer("10", "-1.00")), "price-negative", "price");
        assertAt(api.post(offers, offer("10", "180.00").replace("https:", "http:")), "picture-not-https", "picture");
        assertThat(api.get(offers).json()).isEmpty();
    }

    @Test
    @DisplayName("V-03 an offer says what is put in, what it costs, who sees it, and whether customers can buy it")
    void offers() {
        String type = api.made("/voucher-types", units("null", "1"));
        String offers = "/voucher-types/" + type + "/offers";
        Answer added = api.post(offers, offer("10", "180.00"));
        assertThat(added.status()).as(added.body()).isEqualTo(201);
        assertThat(added.json().get("amount").asText()).isEqualTo("10");
        assertThat(added.json().at("/price/amount").asText()).isEqualTo("180.00");
        assertThat(added.json().get("tag").asText()).isEqualTo("socio");
        assertThat(added.json().get("online").asBoolean()).isTrue();
        assertThat(added.json().get("picture").asText()).isEqualTo("https://club.example/bono.png");

        String path = offers + "/" + added.json().get("id").asText();
        Answer changed = api.put(path, api.get(path).header("ETag"), offer("10.5", "190.00"));
        assertThat(changed.json().get("amount").asText()).as(changed.body()).isEqualTo("10.5");
        assertThat(api.get(offers).json()).containsExactly(changed.json());
    }

    @Test
    @DisplayName("T-02 another business finds neither a type nor its offers: 404")
    void foreign() {
        String type = "/voucher-types/" + api.made("/voucher-types", units("null", "1"));
        String offer = type + "/offers/" + api.made(type + "/offers", offer("10", "180.00"));
        Business other = Wallet.open().api();

        assertThat(other.get(type).status()).isEqualTo(404);
        assertThat(other.get(type + "/offers").status()).isEqualTo(404);
        assertThat(other.post(type + "/offers", offer("10", "1.00")).status()).isEqualTo(404);
        assertThat(other.get(offer).status()).isEqualTo(404);
        assertThat(other.put(offer, "\"1\"", offer("10", "1.00")).status()).isEqualTo(404);
        assertThat(api.get(type + "/offers").json()).hasSize(1);
    }

    private String units(String until, String ratio) {
        return """
                {"name":"Bono Green Fees","kind":"units","productId":"%s","tag":"bono",
                    "validity":{"count":90,"unit":"days"},"weekdays":["monday","friday"],"fromHour":"16:00","toHour":%s,
                    "products":[{"productId":"%s","ratio":"%s"}]}
                """.formatted(recharge, until, nineHoles, ratio);
    }

    private static String offer(String amount, String price) {
        return """
                {"amount":"%s","price":{"amount":"%s","currency":"EUR"},"tag":"socio","online":true,
                    "description":"10 green fees","picture":"https://club.example/bono.png"}
                """.formatted(amount, price);
    }

    private String product(String name) {
        var subfamily = Wallet.FUNCTION
                .bean(Subfamilies.class)
                .all(api.tenant().id())
                .getFirst()
                .id();
        return Wallet.FUNCTION
                .bean(Products.class)
                .create(
                        api.tenant(),
                        ProductDetails.of(name, subfamily, api.tenant().money(2000), List.of()))
                .id()
                .toString();
    }

    private static void assertAt(Answer answer, String problem, String field) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(422);
        assertThat(answer.problem()).isEqualTo(problem);
        assertThat(answer.body()).contains("\"" + field + "\"");
    }
}
