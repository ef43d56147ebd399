package io.monedero.functions.invoicing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.monedero.web.Answer;
import io.monedero.web.Business;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CompaniesTest {
    private final Shop shop = Shop.inSpain();
    private final Business api = shop.api();

    @Test
    @DisplayName("I-01 a company is added with its series, read with its version, changed by who names that version")
    void companies() {
        Answer added = api.post("/companies", "{\"name\":\"Bar SL\",\"country\":\"ES\",\"taxId\":\"b12345674\"}");
        assertThat(added.status()).as(added.body()).isEqualTo(201);
        assertThat(added.json().get("taxId").asText()).isEqualTo("B12345674");
        assertThat(added.json().get("isDefault").asBoolean()).isFalse();
        String company = "/companies/" + added.json().get("id").asText();
        assertThat(added.header("Location")).isEqualTo(api.address(company));
        assertThat(api.get(company + "/series").json()).hasSize(6);

        Answer read = api.get(company);
        assertThat(read.json()).isEqualTo(added.json());
        String body =
                "{\"name\":\"Bar SL\",\"country\":\"ES\",\"address\":\"Calle Mayor 1\",\"mail\":\"bar@club.example\"}";
        assertThat(api.owner().send("PUT", api.address(company), body).status()).isEqualTo(428);
        Answer changed = api.put(company, read.header("ETag"), body);
        assertThat(changed.json().get("address").asText()).as(changed.body()).isEqualTo("Calle Mayor 1");
        assertThat(changed.json().get("taxId").asText()).isEmpty();
        assertThat(api.put(company, read.header("ETag"), body).problem()).isEqualTo("changed-meanwhile");
        assertThat(api.get("/companies").json()).contains(changed.json()).hasSize(2);
    }

    @Test
    @DisplayName("I-01 one company is the default: the one made it last")
    void theDefault() {
        String first = shop.company();
        String bar = api.made("/companies", "{\"name\":\"Bar SL\",\"country\":\"ES\"}");

        Answer made = api.post("/companies/" + bar + "/default", "");

        assertThat(made.status()).as(made.body()).isEqualTo(200);
        assertThat(made.json().get("isDefault").asBoolean()).isTrue();
        assertThat(api.get("/companies").json().at("/0/id").asText()).isEqualTo(bar);
        assertThat(api.get("/companies/" + first).json().get("isDefault").asBoolean())
                .isFalse();
    }

    @Test
    @DisplayName("I-03 a series is renumbered by who names its version; what is issued next is written its way")
    void series() {
        JsonNode simplified = series("simplified");
        String series = "/series/" + simplified.get("id").asText();
        Answer read = api.get(series);
        assertThat(read.json()).isEqualTo(simplified);
        assertThat(read.json().get("format").asText()).isEqualTo("FS/{YYYY}/#####");

        Answer changed = api.put(series, read.header("ETag"), """
                {"format":"T-{YY}-###","yearlyReset":true,"firstNumber":7}
                """);
        assertThat(changed.status()).as(changed.body()).isEqualTo(200);
        assertThat(changed.header("ETag")).isNotEqualTo(read.header("ETag"));
        String invoice = shop.sell(null, "Agua", 165);
        assertThat(api.get("/invoices/" + invoice).json().get("number").asText())
                .matches("T-\\d\\d-007");
        assertThat(series("simplified").get("lastNumber").asInt()).isEqualTo(7);
    }

    @Test
    @DisplayName("I-02 a business has its types of invoice, with what each demands")
    void types() {
        JsonNode types = api.get("/invoice-types").json();

        assertThat(types).hasSize(6);
        assertThat(types.at("/0/kind").asText()).isEqualTo("simplified");
        assertThat(types.at("/0/maximum/amount").asText()).isEqualTo("3000.00");
        assertThat(types.at("/1/kind").asText()).isEqualTo("full");
        assertThat(types.at("/1/taxIdRequired").asBoolean()).isTrue();
        assertThat(types.at("/1").has("maximum")).isFalse();
    }

    @Test
    @DisplayName("I-01 a company that is sent again with its key is one company")
    void replay() {
        String body = "{\"name\":\"Bar SL\",\"country\":\"ES\"}";
        Answer first = api.owner().header("Idempotency-Key", "k").post(api.address("/companies"), body);
        Answer second = api.owner().header("Idempotency-Key", "k").post(api.address("/companies"), body);

        assertThat(first.status()).as(first.body()).isEqualTo(201);
        assertThat(List.of(second.json(), second.header("Location")))
                .isEqualTo(List.of(first.json(), first.header("Location")));
        assertThat(api.get("/companies").json()).hasSize(2);
        assertThat(api.owner().send("POST", api.address("/companies"), body).problem())
                .isEqualTo("idempotency-key-missing");
    }

    private JsonNode series(String kind) {
        return api.get("/companies/" + shop.company() + "/series")
                .json()
                .valueStream()
                .filter(series -> series.get("kind").asText().equals(kind))
                .findFirst()
                .orElseThrow();
    }
}
