package io.monedero.functions.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import io.monedero.web.Answer;
import io.monedero.web.Business;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class BookingAndSessionsTest {
    private final Club club = Club.open();
    private final Business api = club.api();

    @Test
    @DisplayName("C-08 a type of booking is added, read and changed by who names its version")
    void bookingTypes() {
        String court = club.product("Pista", "28.00", "21");
        Answer added = api.post("/booking-types", padel(court, "\"21:00\""));
        assertThat(added.status()).as(added.body()).isEqualTo(201);
        assertThat(added.json().get("productName").asText()).isEqualTo("Pista");
        assertThat(added.json().get("cancelBefore").asText()).isEqualTo("PT24H");
        String path = "/booking-types/" + added.json().get("id").asText();

        Answer changed = api.put(path, api.get(path).header("ETag"), padel(court, "\"22:00\""));
        assertThat(changed.json().at("/openings/0/to").asText())
                .as(changed.body())
                .isEqualTo("22:00");
        assertThat(api.get("/booking-types").json()).containsExactly(changed.json());
    }

    @Test
    @DisplayName("C-08 what is wrong with a type of booking is told at its field, and nothing is stored")
    void refused() {
        String court = club.product("Pista", "28.00", "21");
        Answer crossed = api.post("/booking-types", padel(court, "\"08:00\""));
        assertThat(crossed.status()).isEqualTo(422);
        assertThat(crossed.problem()).isEqualTo("hours-crossed");
        assertThat(crossed.json().at("/errors/0/field").asText() + crossed.body())
                .contains("openings[0].to");
        assertThat(api.post("/booking-types", padel(court, "\"later\"")).problem())
                .isEqualTo("hour-malformed");
        assertThat(api.get("/booking-types").json()).isEmpty();
    }

    @Test
    @DisplayName("C-09 the sessions of a treatment are replaced by who names its version, and its price follows")
    void sessions() {
        String laser = club.product("Láser", "90.00", "21");
        String path = "/products/" + laser + "/sessions";
        Answer before = api.get(path);
        assertThat(before.json().get("sessions")).isEmpty();

        Answer replaced = api.put(path, before.header("ETag"), """
                {"sessions":[{"name":"Primera","price":{"amount":"50.00","currency":"EUR"}},
                    {"name":"Segunda","price":{"amount":"40.00","currency":"EUR"}}]}
                """);
        assertThat(replaced.status()).as(replaced.body()).isEqualTo(200);
        assertThat(api.get("/products/" + laser).json().at("/price/amount").asText())
                .isEqualTo("90.00");
        assertThat(api.put(path, before.header("ETag"), "{\"sessions\":[]}").problem())
                .isEqualTo("changed-meanwhile");
        Answer negative = api.put(path, replaced.header("ETag"), """
                {"sessions":[{"name":"Gratis","price":{"amount":"-1.00","currency":"EUR"}}]}
                """);
        assertThat(negative.problem()).isEqualTo("price-negative");
        assertThat(negative.body()).contains("sessions[0].price");
    }

    private static String padel(String product, String until) {
        return """
                {"name":"Pádel","productId":"%s","resource":"court","minutes":[60,90],"capacity":4,
                    "openings":[{"weekday":"monday","from":"09:00","to":%s}],"perDay":1,"cancelBefore":"PT24H"}
                """.formatted(product, until);
    }
}
