package io.monedero.functions.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.monedero.catalog.PaymentKind;
import io.monedero.web.Answer;
import io.monedero.web.Business;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SalesTest {
    private final Shop shop = Shop.open();
    private final Business api = shop.api();
    private final String green = shop.product("Green fee", 5000);

    @Test
    @DisplayName("S-01 a sale is opened at a register with lines that are priced, and read again")
    void open() {
        Answer opened = api.post("/sales", shop.sale("""
                {"productId":"%s","quantity":2,"discount":{"percent":"10"},"useAt":"2031-05-02T08:00:00Z"}
                """.formatted(green)));

        assertThat(opened.status()).as(opened.body()).isEqualTo(201);
        JsonNode sale = opened.json();
        assertThat(opened.header("Location"))
                .isEqualTo(api.address("/sales/" + sale.get("id").asText()));
        assertThat(sale.get("status").asText()).isEqualTo("open");
        assertThat(sale.get("channel").asText()).isEqualTo("pos");
        assertThat(sale.get("locationId").asText()).isEqualTo(shop.location());
        assertThat(sale.at("/lines/0/charge/discount/amount").asText()).isEqualTo("10.00");
        assertThat(sale.at("/lines/0/useAt").asText()).isEqualTo("2031-05-02T08:00:00Z");
        assertThat(sale.at("/lines/0/explanation/winner").asText()).isEqualTo("standard");
        assertThat(sale.at("/lines/0/explanation/sentences/0").asText())
                .isEqualTo("It is the product's standard price: no other price applied.");
        assertThat(sale.at("/totals/total/amount").asText()).isEqualTo("90.00");
        assertThat(sale.at("/due/amount").asText()).isEqualTo("90.00");
        JsonNode read = api.get("/sales/" + sale.get("id").asText()).json();
        assertThat(read.get("lines")).isEqualTo(sale.get("lines"));
        assertThat(read.get("totals")).isEqualTo(sale.get("totals"));
    }

    @Test
    @DisplayName("S-01 a sale without a register is made at a location")
    void withoutRegister() {
        Answer opened =
                api.post("/sales", "{\"locationId\":\"%s\",\"channel\":\"back-office\"}".formatted(shop.location()));

        assertThat(opened.status()).as(opened.body()).isEqualTo(201);
        assertThat(opened.json().has("registerId")).isFalse();
        assertThat(opened.json().get("lines")).isEmpty();
    }

    @Test
    @DisplayName("S-01 lines are added, changed and removed; the customer is named and taken away")
    void lines() {
        String sale = shop.sold(green, "1");
        Answer added = api.post(sale + "/lines", Shop.line(shop.product("Agua", 150), "2"));
        assertThat(added.status()).as(added.body()).isEqualTo(201);
        assertThat(added.json().at("/due/amount").asText()).isEqualTo("53.00");

        Answer changed = api.owner().send("PUT", api.address(sale + "/lines/1"), """
                        {"quantity":"3","discount":{"amount":{"amount":"20","currency":"EUR"}}}
                        """);
        assertThat(changed.json().at("/due/amount").asText()).as(changed.body()).isEqualTo("133.00");
        Answer removed = api.owner().send("DELETE", api.address(sale + "/lines/2"), null);
        assertThat(removed.json().get("lines")).as(removed.body()).hasSize(1);
        assertThat(shop.text(sale, "/due/amount")).isEqualTo("130.00");

        String marta = shop.customer("Marta");
        String named = "{\"customerId\":\"%s\"}".formatted(marta);
        assertThat(api.owner()
                        .send("PUT", api.address(sale + "/customer"), named)
                        .json()
                        .get("customerId")
                        .asText())
                .isEqualTo(marta);
        assertThat(api.owner()
                        .send("PUT", api.address(sale + "/customer"), "{}")
                        .json()
                        .has("customerId"))
                .isFalse();
    }

    @Test
    @DisplayName("S-03 a sale is paid in parts by several methods; the last payment closes it and issues its invoice")
    void payments() {
        String sale = shop.sold(green, "2");
        Answer card = shop.pay(sale, PaymentKind.CARD, "30", "");
        assertThat(card.status()).as(card.body()).isEqualTo(201);
        assertThat(card.json().at("/due/amount").asText()).isEqualTo("70.00");
        assertThat(card.json().get("documents")).isEmpty();

        Answer cash = shop.pay(sale, PaymentKind.CASH, "100", ",\"rest\":\"change\"");

        assertThat(cash.json().get("status").asText()).as(cash.body()).isEqualTo("closed");
        assertThat(cash.json().at("/payments/1/amount/amount").asText()).isEqualTo("70.00");
        assertThat(cash.json().at("/payments/1/change/amount").asText()).isEqualTo("30.00");
        assertThat(cash.json().get("documents")).hasSize(1);
        assertThat(cash.json().at("/documents/0/number").asText()).startsWith("FS/");
        assertThat(shop.text(sale, "/paid/amount")).isEqualTo("100.00");
    }

    @Test
    @DisplayName("S-03 W-05 a customer's account pays what is in it")
    void account() {
        String account = shop.account(shop.customer("Marta"), 8000);
        String sale = shop.sold(green, "1");

        Answer paid = shop.pay(sale, PaymentKind.ACCOUNT, "50", ",\"accountId\":\"%s\"".formatted(account));

        assertThat(paid.json().get("status").asText()).as(paid.body()).isEqualTo("closed");
        assertThat(paid.json().at("/payments/0/accountId").asText()).isEqualTo(account);
    }

    @Test
    @DisplayName("S-01 a sale of which nothing is due is closed; one of which nothing was paid can be given up")
    void ends() {
        String given = "/sales/" + api.made("/sales", shop.sale("""
                        {"productId":"%s","quantity":"1","discount":{"percent":"100"}}
                        """.formatted(green)));
        assertThat(api.post(given + "/close", "").json().get("status").asText()).isEqualTo("closed");

        String dropped = shop.sold(green, "1");
        assertThat(api.post(dropped + "/close", "").problem()).isEqualTo("sale-not-paid");
        assertThat(api.post(dropped + "/cancel", "").json().get("status").asText())
                .isEqualTo("cancelled");
        assertThat(shop.pay(dropped, PaymentKind.CARD, "50", "").problem()).isEqualTo("sale-not-open");
    }

    @Test
    @DisplayName("S-01 sales are found by state, customer and day of opening, page by page, the newest first")
    void list() {
        LocalDate today = shop.tenant().dayAt(api.bean(Clock.class).instant());
        String first = shop.sold(green, "1");
        String second = shop.sold(green, "2");
        shop.pay(first, PaymentKind.CARD, "50", "");
        String marta = shop.customer("Marta");
        api.owner().send("PUT", api.address(second + "/customer"), "{\"customerId\":\"%s\"}".formatted(marta));

        JsonNode page = api.get("/sales?limit=1").json();
        assertThat(ids(page)).containsExactly(second);
        assertThat(page.at("/items/0/customerName").asText()).isEqualTo("Marta");
        assertThat(page.at("/items/0/due/amount").asText()).isEqualTo("100.00");
        assertThat(ids(api.get("/sales?limit=1&cursor=" + page.get("next").asText())
                        .json()))
                .containsExactly(first);
        assertThat(ids(api.get("/sales?status=closed").json())).containsExactly(first);
        assertThat(ids(api.get("/sales?customerId=" + marta).json())).containsExactly(second);
        assertThat(ids(api.get("/sales?from=" + today.minusDays(1)).json())).hasSize(2);
        assertThat(ids(api.get("/sales?to=" + today.minusDays(2)).json())).isEmpty();
    }

    @Test
    @DisplayName("T-03 a business has its location and its register")
    void places() {
        assertThat(api.get("/locations").json()).hasSize(1);
        assertThat(api.get("/registers").json().at("/0/locationId").asText()).isEqualTo(shop.location());
    }

    private static List<String> ids(JsonNode page) {
        return page.get("items")
                .valueStream()
                .map(item -> "/sales/" + item.get("id").asText())
                .toList();
    }
}
