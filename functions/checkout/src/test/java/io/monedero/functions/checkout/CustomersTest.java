package io.monedero.functions.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.monedero.web.Answer;
import io.monedero.web.Business;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CustomersTest {
    private final Shop shop = Shop.open();
    private final Business api = shop.api();

    @Test
    @DisplayName("S-01 a customer is added, read with a version, and changed by who names that version")
    void customers() {
        Answer added = api.post("/customers", """
                {"name":"Marta Ruiz","email":"Marta@Example.com","taxId":"12345678z","birthDate":"1990-02-28",
                    "language":"es","tags":["socio"]}
                """);
        assertThat(added.status()).as(added.body()).isEqualTo(201);
        assertThat(added.json().get("email").asText()).isEqualTo("marta@example.com");
        assertThat(added.json().get("taxId").asText()).isEqualTo("12345678Z");
        assertThat(added.json().has("phone")).isFalse();
        String customer = "/customers/" + added.json().get("id").asText();
        assertThat(added.header("Location")).isEqualTo(api.address(customer));

        Answer read = api.get(customer);
        assertThat(read.json()).isEqualTo(added.json());
        String body = "{\"name\":\"Marta Gil\",\"phone\":\"600\"}";
        assertThat(api.owner().send("PUT", api.address(customer), body).status())
                .isEqualTo(428);
        Answer changed = api.put(customer, read.header("ETag"), body);
        assertThat(changed.json().get("phone").asText()).as(changed.body()).isEqualTo("600");
        assertThat(changed.json().has("email")).isFalse();
        assertThat(api.put(customer, read.header("ETag"), body).problem()).isEqualTo("changed-meanwhile");
    }

    @Test
    @DisplayName("S-01 customers are found by part of the name, a whole mail address or a tag, page by page")
    void search() {
        api.made("/customers", "{\"name\":\"Ana Gil\",\"email\":\"ana@example.com\"}");
        api.made("/customers", "{\"name\":\"Eva Mora\",\"tags\":[\"socio\"]}");
        api.made("/customers", "{\"name\":\"Pedro Gil\"}");

        JsonNode first = api.get("/customers?limit=2").json();
        assertThat(names(first)).containsExactly("Ana Gil", "Eva Mora");
        JsonNode last = api.get("/customers?limit=2&cursor=" + first.get("next").asText())
                .json();
        assertThat(names(last)).containsExactly("Pedro Gil");
        assertThat(last.has("next")).isFalse();
        assertThat(names(api.get("/customers?q=gil").json())).containsExactly("Ana Gil", "Pedro Gil");
        assertThat(names(api.get("/customers?q=ana@example.com").json())).containsExactly("Ana Gil");
        assertThat(names(api.get("/customers?tag=socio").json())).containsExactly("Eva Mora");
        assertThat(names(api.get("/customers?q=nobody").json())).isEmpty();
    }

    private static List<String> names(JsonNode page) {
        return page.get("items")
                .valueStream()
                .map(item -> item.get("name").asText())
                .toList();
    }
}
