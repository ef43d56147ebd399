package io.monedero.functions.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.monedero.web.Answer;
import io.monedero.web.Business;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CatalogueTest {
    private final Club club = Club.open();
    private final Business api = club.api();

    @Test
    @DisplayName("C-01 a tax is added, read with its version, changed by who names that version, and forgotten")
    void taxes() {
        Answer added = api.post("/taxes", "{\"name\":\"IGIC 7 %\",\"rate\":\"7\"}");
        assertThat(added.status()).as(added.body()).isEqualTo(201);
        String tax = "/taxes/" + added.json().get("id").asText();
        assertThat(added.header("Location")).isEqualTo(api.address(tax));

        Answer read = api.get(tax);
        assertThat(read.json()).isEqualTo(added.json());
        String body = "{\"name\":\"IGIC 6.5 %\",\"rate\":6.5}";
        assertThat(api.owner().send("PUT", api.address(tax), body).status()).isEqualTo(428);
        Answer changed = api.put(tax, read.header("ETag"), body);
        assertThat(changed.json().get("rate").asText()).as(changed.body()).isEqualTo("6.5");
        assertThat(api.put(tax, read.header("ETag"), body).problem()).isEqualTo("changed-meanwhile");
        assertThat(api.get("/taxes").json()).contains(changed.json());

        assertThat(delete(tax).status()).isEqualTo(204);
        assertThat(api.get(tax).problem()).isEqualTo("unknown-tax");
    }

    @Test
    @DisplayName("C-01 a tax that a product carries cannot be forgotten")
    void taxInUse() {
        club.product("Agua", "1.50", "10");

        assertThat(delete("/taxes/" + club.tax("10")).problem()).isEqualTo("tax-in-use");
    }

    @Test
    @DisplayName("C-02 C-03 families and subfamilies are added, changed by their version, and forgotten when empty")
    void families() {
        Answer bar = api.post("/families", "{\"name\":\"Bar\",\"code\":\"700\",\"manageStock\":true}");
        assertThat(bar.status()).as(bar.body()).isEqualTo(201);
        String family = bar.json().get("id").asText();
        Answer drinks = api.post("/subfamilies", "{\"familyId\":\"%s\",\"name\":\"Bebidas\"}".formatted(family));
        assertThat(drinks.status()).as(drinks.body()).isEqualTo(201);
        assertThat(drinks.json().get("familyName").asText()).isEqualTo("Bar");
        String subfamily = "/subfamilies/" + drinks.json().get("id").asText();

        assertThat(delete("/families/" + family).problem()).isEqualTo("family-in-use");
        String body = "{\"familyId\":\"%s\",\"name\":\"Refrescos\",\"code\":\"7001\"}".formatted(family);
        Answer changed = api.put(subfamily, api.get(subfamily).header("ETag"), body);
        assertThat(changed.json().get("name").asText()).as(changed.body()).isEqualTo("Refrescos");
        assertThat(api.get("/subfamilies").json()).contains(changed.json()).hasSize(2);
        Answer restaurant = api.put(
                "/families/" + family, api.get("/families/" + family).header("ETag"), "{\"name\":\"Restaurante\"}");
        assertThat(restaurant.json().get("manageStock").asBoolean()).isFalse();
        assertThat(api.get("/families").json()).contains(restaurant.json()).hasSize(2);

        assertThat(delete(subfamily).status()).isEqualTo(204);
        assertThat(delete("/families/" + family).status()).isEqualTo(204);
        assertThat(api.get("/families").json()).hasSize(1);
    }

    @Test
    @DisplayName("C-10 a way to pay is added and changed; its kind stays")
    void paymentMethods() {
        String body = """
                {"name":"Bizum","colour":"#05c3dd","kind":"gateway","gateway":"redsys","availableOnline":true,"priority":5}
                """;
        Answer added = api.post("/payment-methods", body);
        assertThat(added.status()).as(added.body()).isEqualTo(201);
        assertThat(added.json().get("virtual").asBoolean()).isFalse();
        assertThat(added.json().get("active").asBoolean()).isTrue();
        assertThat(api.get("/payment-methods").json().get(0)).isEqualTo(added.json());
        String method = "/payment-methods/" + added.json().get("id").asText();

        Answer read = api.get(method);
        Answer changed = api.put(method, read.header("ETag"), body.replace("redsys", "stripe"));
        assertThat(changed.json().get("gateway").asText()).as(changed.body()).isEqualTo("stripe");
        assertThat(api.put(method, read.header("ETag"), body).problem()).isEqualTo("changed-meanwhile");
        String cash = body.replace("\"gateway\",\"gateway\":\"redsys\"", "\"cash\"");
        assertThat(api.put(method, changed.header("ETag"), cash).field()).isEqualTo("kind");
    }

    @Test
    @DisplayName("C-04 a product has its taxes, tags and barcode, and is changed by who names its version")
    void products() {
        String more = ",\"tags\":[\"golf\"],\"barcode\":\"8410\",\"forbidInPos\":true";
        Answer added = api.post("/products", club.fields("Green fee", "50", more, "21", "-15"));
        assertThat(added.status()).as(added.body()).isEqualTo(201);
        assertThat(added.json().at("/price/amount").asText()).isEqualTo("50.00");
        assertThat(texts(added.json().get("taxes"), "rate")).containsExactly("21", "-15");
        assertThat(added.json().get("forbidInPos").asBoolean()).isTrue();
        assertThat(added.json().get("showInPos").asBoolean()).isTrue();
        String product = "/products/" + added.json().get("id").asText();
        assertThat(added.header("Location")).isEqualTo(api.address(product));

        Answer read = api.get(product);
        assertThat(read.json()).isEqualTo(added.json());
        String body = club.fields("Green fee 9 hoyos", "30", ",\"active\":false", "10");
        Answer changed = api.put(product, read.header("ETag"), body);
        assertThat(changed.json().has("barcode")).as(changed.body()).isFalse();
        assertThat(changed.json().get("active").asBoolean()).isFalse();
        assertThat(api.put(product, read.header("ETag"), body).problem()).isEqualTo("changed-meanwhile");
        assertThat(api.get(product).json()).isEqualTo(changed.json());
    }

    @Test
    @DisplayName("C-04 products are found by name, barcode, tag, subfamily, state and desk, page by page")
    void search() {
        api.made("/products", club.fields("Agua", "1.50", ",\"barcode\":\"8410\",\"tags\":[\"frio\"]"));
        api.made("/products", club.fields("Buggy", "40", ",\"forbidInPos\":true"));
        api.made("/products", club.fields("Café", "1.20", ",\"active\":false"));

        JsonNode first = api.get("/products?limit=2").json();
        assertThat(texts(first.get("items"), "name")).containsExactly("Agua", "Buggy");
        JsonNode last = api.get("/products?limit=2&cursor=" + first.get("next").asText())
                .json();
        assertThat(texts(last.get("items"), "name")).containsExactly("Café");
        assertThat(last.has("next")).isFalse();
        assertThat(found("?q=UGG")).containsExactly("Buggy");
        assertThat(found("?q=8410")).containsExactly("Agua");
        assertThat(found("?q=frio")).containsExactly("Agua");
        assertThat(found("?barcode=8410")).containsExactly("Agua");
        assertThat(found("?barcode=841")).isEmpty();
        assertThat(found("?active=true&inPos=true")).containsExactly("Agua");
        assertThat(found("?active=false")).containsExactly("Café");
        assertThat(found("?subfamilyId=" + club.subfamily())).hasSize(3);
        assertThat(found("?subfamilyId=" + club.tax("21"))).isEmpty();
    }

    private Answer delete(String path) {
        return api.owner().send("DELETE", api.address(path), null);
    }

    private List<String> found(String query) {
        return texts(api.get("/products" + query).json().get("items"), "name");
    }

    private static List<String> texts(JsonNode items, String field) {
        return items.valueStream().map(item -> item.get(field).asText()).toList();
    }
}
