package io.monedero.functions.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.monedero.tenancy.Permission;
import io.monedero.web.Answer;
import io.monedero.web.Business;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PricesApiTest {
    private final Club club = Club.open();
    private final Business api = club.api();
    private final String green = club.product("Green fee", "60", "21");

    @Test
    @DisplayName("P-02 … P-09 a price with every condition is added, read again as it was written, changed and deleted")
    void roundTrip() {
        String calendar = api.made("/price-calendars", """
                {"name":"Temporada alta","ranges":[{"from":"2026-06-01","to":"2026-09-30"},{"fromHour":"20:00"}]}
                """);
        String body = """
                {"name":"Twilight","target":{"productId":"%s"},"value":{"kind":"percent-off-rounded","percent":"20"},
                 "conditions":{"customer":{"minAge":18,"maxAge":65},
                    "moment":{"basis":"purchase","from":"2026-01-01","to":"2026-12-31","fromHour":"16:00","toHour":"20:30",
                        "weekdays":["monday","friday"],"holidays":false,"calendarId":"%s"},
                    "advance":{"moreThan":"P60D","until":"PT24H"},
                    "sales":{"subfamilyId":"%s","min":1,"max":10,"per":"hour"},
                    "channels":["web","partner"],"minutes":[60,90]},
                 "active":false}
                """.formatted(green, calendar, club.subfamily());

        Answer added = api.post("/prices", body);
        assertThat(added.status()).as(added.body()).isEqualTo(201);
        String path = "/prices/" + added.json().get("id").asText();
        assertThat(added.header("Location")).isEqualTo(api.address(path));
        Answer read = api.get(path);
        assertThat(read.json()).isEqualTo(added.json());
        JsonNode moment = read.json().at("/conditions/moment");
        assertThat(moment.get("fromHour").asText()).isEqualTo("16:00");
        assertThat(moment.get("weekdays").toString()).isEqualTo("[\"monday\",\"friday\"]");
        assertThat(read.json().at("/conditions/advance/moreThan").asText()).isEqualTo("PT1440H");
        assertThat(read.json().at("/conditions/sales/per").asText()).isEqualTo("hour");

        Answer changed = api.put(path, read.header("ETag"), body.replace("Twilight", "Tarde"));
        assertThat(changed.status()).as(changed.body()).isEqualTo(200);
        assertThat(api.put(path, read.header("ETag"), body).problem()).isEqualTo("changed-meanwhile");
        assertThat(api.owner().send("DELETE", api.address(path), null).status()).isEqualTo(204);
        assertThat(api.get(path).problem()).isEqualTo("unknown-price");
    }

    @Test
    @DisplayName(
            "P-01 P-12 a quote has the first price that applies, and says in the caller's language why the others do not")
    void explained() {
        price(
                "Fines de semana",
                "\"fixed\",\"amount\":{\"amount\":\"90\",\"currency\":\"EUR\"}",
                "{\"moment\":{\"weekdays\":[\"saturday\",\"sunday\"]}}");
        price("Mitad", "\"percent-off\",\"percent\":\"50\"", "{}");

        JsonNode line = api.owner()
                .header("Accept-Language", "es")
                .post(api.address("/quotes"), """
                        {"lines":[{"productId":"%s","quantity":"1","useAt":"2031-05-02T10:00:00Z"}]}
                        """.formatted(green))
                .json()
                .at("/lines/0");

        assertThat(line.at("/charge/unitPrice/amount").asText())
                .as(line.toString())
                .isEqualTo("30.00");
        assertThat(line.at("/explanation/winner").asText()).isEqualTo("Mitad");
        assertThat(line.at("/explanation/sentences/0").asText())
                .isEqualTo("«Fines de semana» es solo en sábado, domingo; esto es en viernes.");
        assertThat(line.at("/explanation/sentences/1").asText())
                .isEqualTo("«Mitad» es el primer precio que se aplica.");
    }

    @Test
    @DisplayName("P-12 \"why this price\" answers for a product, a channel and moments")
    void priceCheck() {
        price(
                "Web",
                "\"percent-off\",\"percent\":\"10\"",
                "{\"channels\":[\"web\"],\"advance\":{\"moreThan\":\"P60D\"}}");

        JsonNode early = api.get(
                        "/price-check?channel=web&at=2031-01-01T10:00:00Z&useAt=2031-05-02T10:00:00Z&productId="
                                + green)
                .json();
        JsonNode late = api.get("/price-check?channel=web&at=2031-05-01T10:00:00Z&useAt=2031-05-02T10:00:00Z&productId="
                        + green)
                .json();

        assertThat(early.at("/price/amount").asText()).as(early.toString()).isEqualTo("54.00");
        assertThat(late.at("/price/amount").asText()).isEqualTo("60.00");
        assertThat(late.at("/explanation/sentences/0").asText())
                .isEqualTo("\"Web\" is for what is bought more than 60 d ahead; this is 1 d ahead.");
        assertThat(api.get("/price-check?productId=" + UUID.randomUUID()).problem())
                .isEqualTo("unknown-product");
        Answer ofNothing = api.get("/price-check");
        assertThat(ofNothing.problem()).as(ofNothing.body()).isEqualTo("missing");
        assertThat(ofNothing.field()).isEqualTo("productId");
        assertThat(api.get("/price-check?minutes=0&productId=" + green).field()).isEqualTo("minutes");
        assertThat(api.get("/price-check?channel=fax&productId=" + green).field())
                .isEqualTo("channel");
    }

    @Test
    @DisplayName("P-01 prices are copied, switched and dragged to another place; the list is read page by page")
    void order() {
        String first = price("A", "\"percent-off\",\"percent\":\"10\"", "{}");
        price("B", "\"percent-off\",\"percent\":\"20\"", "{}");
        Answer copy = api.post("/prices/" + first + "/copy", "");
        assertThat(copy.status()).as(copy.body()).isEqualTo(201);
        assertThat(copy.json().get("active").asBoolean()).isFalse();

        Answer moved = api.post("/prices/" + first + "/move", "{}");
        assertThat(moved.json().get("priority").asInt()).as(moved.body()).isEqualTo(3);
        Answer switched = api.owner().send("PUT", api.address("/prices/" + first + "/active"), "{\"active\":false}");
        assertThat(switched.json().get("active").asBoolean())
                .as(switched.body())
                .isFalse();

        JsonNode page = api.get("/prices?limit=2").json();
        assertThat(page.at("/items/0/name").asText()).isEqualTo("A (2)");
        assertThat(page.at("/items/1/name").asText()).isEqualTo("B");
        JsonNode rest =
                api.get("/prices?limit=2&cursor=" + page.get("next").asText()).json();
        assertThat(rest.at("/items/0/name").asText()).isEqualTo("A");
        assertThat(api.get("/prices?q=b").json().get("items")).hasSize(1);
    }

    @Test
    @DisplayName(
            "P-02 an amount off above the price is kept with a warning that names the product, and costs 0, which the quote says")
    void cutAtZero() {
        Answer added = api.owner()
                .header("Accept-Language", "en")
                .post(
                        api.address("/prices"),
                        body("Regalo", "\"amount-off\",\"amount\":{\"amount\":\"99\",\"currency\":\"EUR\"}", "{}"));
        assertThat(added.json().at("/warnings/0").asText())
                .as(added.body())
                .isEqualTo("It takes off more than these cost, which will be 0: Green fee.");

        JsonNode line = club.quote("{\"productId\":\"%s\",\"quantity\":1}".formatted(green))
                .at("/lines/0");
        assertThat(line.at("/charge/unitPrice/amount").asText()).isEqualTo("0.00");
        assertThat(line.at("/explanation/cutAtZero").asBoolean()).isTrue();
    }

    @Test
    @DisplayName("P-01 a draft is changed apart, compared and published; one whose ground changed is not")
    void draft() {
        String price = price("Mitad", "\"percent-off\",\"percent\":\"50\"", "{}");
        String draft = api.made("/price-drafts", "{\"name\":\"Otoño\"}");
        String late = api.made("/price-drafts", "{\"name\":\"Tarde\"}");
        Answer changed = api.put(
                "/prices/" + price + "?draftId=" + draft,
                "\"1\"",
                body("Mitad", "\"percent-off\",\"percent\":\"40\"", "{}"));
        assertThat(changed.status()).as(changed.body()).isEqualTo(200);

        assertThat(cost()).isEqualTo("30.00");
        JsonNode difference =
                api.get("/price-drafts/" + draft + "/differences").json().get(0);
        assertThat(difference.get("kind").asText()).as(difference.toString()).isEqualTo("changed");
        assertThat(difference.at("/before/value/percent").asText()).isEqualTo("50");
        assertThat(difference.at("/after/value/percent").asText()).isEqualTo("40");

        assertThat(api.post("/price-drafts/" + draft + "/publish", "").status()).isEqualTo(204);
        assertThat(cost()).isEqualTo("36.00");
        assertThat(api.post("/price-drafts/" + late + "/publish", "").problem()).isEqualTo("tariff-changed-meanwhile");
        assertThat(api.owner()
                        .send("DELETE", api.address("/price-drafts/" + late), null)
                        .status())
                .isEqualTo(204);
        assertThat(api.get("/price-drafts").json()).isEmpty();
        assertThat(api.get("/prices?draftId=" + late).problem()).isEqualTo("unknown-draft");
    }

    @Test
    @DisplayName("P-05 holidays come from the country and region, with days of the business on top")
    void holidays() {
        JsonNode year = api.get("/holidays?year=2031").json();
        assertThat(year.at("/region/country").asText()).as(year.toString()).isEqualTo("ES");
        assertThat(year.get("days").toString()).contains("2031-12-25");
        assertThat(api.get("/holidays/regions").json().toString()).contains("\"ct\"");

        assertThat(api.owner()
                        .send(
                                "PUT",
                                api.address("/holidays/days/2031-05-02"),
                                "{\"holiday\":true,\"name\":\"Aniversario\"}")
                        .status())
                .isEqualTo(200);
        assertThat(api.owner()
                        .send("PUT", api.address("/holidays/region"), "{\"country\":\"ES\",\"region\":\"xx\"}")
                        .problem())
                .isEqualTo("unknown-region");
        assertThat(api.get("/holidays?year=2031").json().get("days").toString()).contains("Aniversario");
        assertThat(api.owner()
                        .send("DELETE", api.address("/holidays/days/2031-05-02"), null)
                        .status())
                .isEqualTo(204);
        assertThat(api.get("/holidays?year=1").problem()).isEqualTo("year-outside");
    }

    @Test
    @DisplayName("P-10 a promotion is added, and a cart tried with it: what it costs, and why others do not apply")
    void promotions() {
        String buggy = club.product("Buggy", "40", "21");
        api.made("/promotions", """
                {"name":"7 + 1","days":1,"lines":[%s]}
                """.formatted(
                        "{\"target\":{\"productId\":\"%s\"}},".formatted(green).repeat(7)
                                + "{\"target\":{\"productId\":\"%s\"},\"reduction\":{\"kind\":\"percent-off\",\"percent\":\"100\"}}"
                                        .formatted(green)));
        String pair = api.made("/promotions", """
                {"name":"Green fee + buggy","days":1,"lines":[{"target":{"productId":"%s"}},
                    {"target":{"productId":"%s"},"reduction":{"kind":"amount-off","amount":{"amount":"15","currency":"EUR"}}}]}
                """.formatted(green, buggy));
        assertThat(api.get("/promotions").json()).hasSize(2);
        assertThat(api.get("/promotions/" + pair)
                        .json()
                        .at("/lines/1/reduction/amount/amount")
                        .asText())
                .isEqualTo("15.00");

        Answer tried = api.post("/promotions/try", """
                {"lines":[{"productId":"%s","quantity":"1"},{"productId":"%s","quantity":"1"}]}
                """.formatted(green, buggy));

        assertThat(tried.status()).as(tried.body()).isEqualTo(200);
        assertThat(tried.json().get("promotion").asText()).isEqualTo("Green fee + buggy");
        assertThat(tried.json().at("/sentences/0").asText())
                .isEqualTo("The promotion \"7 + 1\" wants 8 things in the cart; it found 1.");
        assertThat(tried.json().at("/quote/totals/total/amount").asText()).isEqualTo("85.00");
        assertThat(api.post("/promotions/" + pair + "/move", "{}").status()).isEqualTo(200);
        assertThat(api.owner()
                        .send("DELETE", api.address("/promotions/" + pair), null)
                        .status())
                .isEqualTo(204);
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @DisplayName("what cannot be accepted is a problem that names the field, and changes nothing")
    @CsvSource(delimiter = '|', textBlock = """
            /prices | "value":{"kind":"percent-off","percent":"101"}                          | percent-over-hundred    | value.percent
            /prices | "value":{"kind":"percent-off","percent":"-1"}                           | percent-negative        | value.percent
            /prices | "value":{"kind":"fixed"}                                                | value-amount-or-percent | value.amount
            /prices | "value":{"kind":"gold"}                                                 | choice-unknown          | value.kind
            /prices | "value":{"kind":"fixed","amount":{"amount":"1.005","currency":"EUR"}}   | too-many-decimals       | value.amount.amount
            /prices | "target":{}                                                             | target-ambiguous        | target.productId
            /prices | "target":{"tag":"nadie"}                                                | unknown-tag             | target.tag
            /prices | "target":{"productId":"UNKNOWN"}                                        | unknown-product         | target.productId
            /prices | "conditions":{"customer":{"minAge":65,"maxAge":18}}                     | ages-crossed            | conditions.customer.maxAge
            /prices | "conditions":{"customer":{"tag":"nadie"}}                               | unknown-tag             | conditions.customer.tag
            /prices | "conditions":{"customer":{"customerId":"UNKNOWN"}}                      | unknown-customer        | conditions.customer.customerId
            /prices | "conditions":{"moment":{"from":"2026-02-01","to":"2026-01-31"}}         | ends-before-start       | conditions.moment.to
            /prices | "conditions":{"moment":{"from":"2026-02-30"}}                           | unreadable              | conditions.moment.from
            /prices | "conditions":{"moment":{"fromHour":"25:00"}}                            | hour-malformed          | conditions.moment.fromHour
            /prices | "conditions":{"moment":{"weekdays":["noday"]}}                          | choice-unknown          | conditions.moment.weekdays
            /prices | "conditions":{"moment":{"calendarId":"UNKNOWN"}}                        | unknown-calendar        | conditions.moment.calendarId
            /prices | "conditions":{"advance":{"moreThan":"60 days"}}                         | duration-malformed      | conditions.advance.moreThan
            /prices | "conditions":{"sales":{"familyId":"UNKNOWN","per":"day"}}               | sales-limit-missing     | conditions.sales.min
            /prices | "conditions":{"sales":{"familyId":"UNKNOWN","per":"day","min":1}}       | unknown-family          | conditions.sales.familyId
            /prices | "conditions":{"sales":{"per":"day","min":1}}                            | sold-in-ambiguous       | conditions.sales.familyId
            /prices | "conditions":{"channels":["fax"]}                                       | choice-unknown          | conditions.channels
            /prices | "conditions":{"minutes":[0]}                                            | minutes-outside         | conditions.minutes
            /prices | "priority":1                                                            | priority-taken          | priority
            /prices | "priority":0                                                            | place-outside           | priority
            /prices | "name":"Taken"                                                          | name-taken              | name
            /price-calendars | "ranges":[]                                                    | calendar-without-ranges | ranges
            /price-calendars | "ranges":[{"from":"2026-02-01","to":"2026-01-31"}]             | ends-before-start       | ranges[0].to
            /promotions | "days":1,"lines":[]                                                 | promotion-lines-outside | lines
            /promotions | "days":0,"lines":[{"target":{"productId":"PRODUCT"}}]               | promotion-days-outside  | days
            /promotions | "days":1,"lines":[{"target":{"tag":"nadie"}}]                       | unknown-tag             | lines[0].target.tag
            /price-drafts | "name":" "                                                        | text-length             | name
            """)
    void badInput(String path, String fields, String problem, String field) {
        price("Taken", "\"percent-off\",\"percent\":\"10\"", "{}");
        StringBuilder body = new StringBuilder("{").append(fields);
        Map.of(
                        "\"name\"", "\"name\":\"X\"",
                        "\"target\"", "\"target\":{\"productId\":\"PRODUCT\"}",
                        "\"value\"", "\"value\":{\"kind\":\"percent-off\",\"percent\":\"10\"}")
                .forEach((key, whole) -> {
                    boolean price = path.equals("/prices") || key.equals("\"name\"");
                    if (price && !fields.startsWith(key)) {
                        body.append(',').append(whole);
                    }
                });
        String json = body.append('}')
                .toString()
                .replace("PRODUCT", green)
                .replace("UNKNOWN", UUID.randomUUID().toString());
        Map<String, Integer> before = api.rows();

        Answer answer = api.post(path, json);

        assertThat(answer.problem()).as(answer.body()).isEqualTo(problem);
        assertThat(answer.field()).as(answer.body()).isEqualTo(field);
        assertThat(api.rows()).isEqualTo(before);
    }

    @Test
    @DisplayName("P-05 a calendar that a price uses is not deleted, and the problem names the price")
    void calendarInUse() {
        String calendar = api.made("/price-calendars", "{\"name\":\"Alta\",\"ranges\":[{\"from\":\"2026-06-01\"}]}");
        price(
                "Verano",
                "\"percent-off\",\"percent\":\"10\"",
                "{\"moment\":{\"calendarId\":\"%s\"}}".formatted(calendar));

        Answer refused = api.owner().send("DELETE", api.address("/price-calendars/" + calendar), null);

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.problem()).isEqualTo("calendar-in-use");
        assertThat(refused.json().get("detail").asText()).contains("Verano");
    }

    @Test
    @DisplayName(
            "T-02 T-04 another business' prices do not exist, and only who may manage the catalogue changes one's own")
    void foreignAndForbidden() {
        String price = price("Mitad", "\"percent-off\",\"percent\":\"50\"", "{}");
        Business other = Club.open().api();

        assertThat(other.get("/prices/" + price).status()).isEqualTo(404);
        assertThat(other.post("/prices/" + price + "/move", "{}").status()).isEqualTo(404);
        assertThat(other.owner()
                        .send("DELETE", other.address("/prices/" + price), null)
                        .status())
                .isEqualTo(404);
        Answer forbidden = api.staff(Permission.SELL)
                .send("PUT", api.address("/prices/" + price + "/active"), "{\"active\":false}");
        assertThat(forbidden.status()).isEqualTo(403);
        assertThat(cost()).isEqualTo("30.00");
    }

    private String cost() {
        return club.quote("{\"productId\":\"%s\",\"quantity\":1}".formatted(green))
                .at("/lines/0/charge/unitPrice/amount")
                .asText();
    }

    private String price(String name, String value, String conditions) {
        return api.made("/prices", body(name, value, conditions));
    }

    private String body(String name, String value, String conditions) {
        return "{\"name\":\"%s\",\"target\":{\"productId\":\"%s\"},\"value\":{\"kind\":%s},\"conditions\":%s}"
                .formatted(name, green, value, conditions);
    }
}
