package io.monedero.functions.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.monedero.web.Answer;
import io.monedero.web.Business;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PriceAnalysisApiTest {
    private static final String HALF = "\"percent-off\",\"percent\":\"50\"";
    private static final String TENTH = "\"percent-off\",\"percent\":\"10\"";
    private static final String WEEK = "&from=2031-06-02";

    private final Club club = Club.open();
    private final Business api = club.api();
    private final String green = club.product("Green fee", "60", "21");

    @Test
    @DisplayName("P-13 the review finds a price that never wins with what hides it and an example")
    void dead() {
        price("", "Todos", HALF, "{}");
        price("", "Socios", TENTH, "{\"channels\":[\"web\"]}");

        JsonNode dead = api.get("/price-review").json().get("dead");

        assertThat(dead).hasSize(1);
        assertThat(dead.at("/0/price/name").asText()).isEqualTo("Socios");
        assertThat(dead.at("/0/hiddenBy/0/name").asText()).isEqualTo("Todos");
        assertThat(dead.at("/0/example/channel").asText()).isEqualTo("web");
        assertThat(dead.at("/0/example/productId").asText()).isEqualTo(green);
    }

    @Test
    @DisplayName(
            "P-13 the review of a draft warns of what publishing it would hide; that of the prices in force does not")
    void deadInDraft() {
        String twilight = price("", "Tarde", HALF, "{\"moment\":{\"fromHour\":\"16:00\"}}");
        String draft = api.made("/price-drafts", "{\"name\":\"Otoño\"}");
        String all = price("?draftId=" + draft, "Todos", TENTH, "{}");
        Answer moved = api.post("/prices/" + all + "/move?draftId=" + draft, "{\"before\":\"%s\"}".formatted(twilight));
        assertThat(moved.status()).as(moved.body()).isEqualTo(200);

        JsonNode ofDraft = api.get("/price-review?draftId=" + draft).json();

        assertThat(ofDraft.at("/dead/0/price/name").asText())
                .as(ofDraft.toString())
                .isEqualTo("Tarde");
        JsonNode inForce = api.get("/price-review?days=1").json();
        assertThat(inForce.get("dead")).isEmpty();
        assertThat(inForce.at("/gaps/0/name").asText()).isEqualTo("Green fee");
        assertThat(inForce.at("/gaps/0/gaps")).hasSize(1);
    }

    @Test
    @DisplayName("P-13 the review lists overlaps with an example, and prices that are over")
    void overlapsAndEndings() {
        price("", "Web", HALF, "{\"channels\":[\"web\"]}");
        price("", "Verano", TENTH, "{\"moment\":{\"to\":\"2020-08-31\"}}");

        JsonNode review = api.get("/price-review").json();

        assertThat(review.at("/overlaps/0/winner/name").asText())
                .as(review.toString())
                .isEqualTo("Web");
        assertThat(review.at("/overlaps/0/loser/name").asText()).isEqualTo("Verano");
        assertThat(review.at("/overlaps/0/example/channel").asText()).isEqualTo("web");
        assertThat(review.at("/endings/0/lastDay").asText()).isEqualTo("2020-08-31");
        assertThat(review.at("/endings/0/over").asBoolean()).isTrue();
    }

    @Test
    @DisplayName("P-13 a week by the hour as a heat map with its gaps, and a draft's beside it")
    void simulation() {
        String twilight = price("", "Tarde", HALF, "{\"moment\":{\"fromHour\":\"16:00\"}}");
        String draft = api.made("/price-drafts", "{\"name\":\"Otoño\"}");
        Answer off = api.owner()
                .send("PUT", api.address("/prices/" + twilight + "/active?draftId=" + draft), "{\"active\":false}");
        assertThat(off.status()).as(off.body()).isEqualTo(200);

        JsonNode week = simulated(WEEK + "&draftId=" + draft).json();

        assertThat(week.at("/before/cells")).as(week.toString()).hasSize(168);
        assertThat(week.at("/before/cells/16/lowest/amount").asText()).isEqualTo("30.00");
        assertThat(week.at("/before/cells/16/winners/0").asText()).isEqualTo("Tarde");
        assertThat(week.at("/before/lowest/amount").asText()).isEqualTo("30.00");
        assertThat(week.at("/before/gaps")).hasSize(7);
        assertThat(week.at("/after/cells/16/lowest/amount").asText()).isEqualTo("60.00");
        assertThat(week.at("/after/gaps")).hasSize(1);
        assertThat(week.get("changed")).hasSize(7 * 8);
        assertThat(week.at("/changed/0").asInt()).isEqualTo(16);
    }

    @Test
    @DisplayName("P-13 a season by the day for somebody with a tag, an age and a channel who books ahead")
    void profile() {
        price(
                "",
                "Web",
                HALF,
                "{\"channels\":[\"web\"],\"customer\":{\"maxAge\":17},\"advance\":{\"moreThan\":\"P60D\"}}");

        String season = "&from=2031-06-01&to=2031-06-30&scale=day";
        JsonNode young = simulated(season + "&channel=web&age=17&ahead=P61D&tags=socio,%20padel")
                .json();
        JsonNode other = simulated(season + "&channel=web&age=18&ahead=P61D").json();

        assertThat(young.at("/before/cells")).as(young.toString()).hasSize(30);
        assertThat(young.at("/before/highest/amount").asText()).isEqualTo("30.00");
        assertThat(young.has("after")).isFalse();
        assertThat(other.at("/before/lowest/amount").asText()).isEqualTo("60.00");
    }

    @Test
    @DisplayName("P-13 what a draft would have brought is asked for days, and nothing was sold in 2001")
    void income() {
        String draft = api.made("/price-drafts", "{\"name\":\"Otoño\"}");

        JsonNode income = api.get("/price-drafts/" + draft + "/income?from=2001-01-01&to=2001-12-31")
                .json();

        assertThat(income.at("/total/difference/amount").asText())
                .as(income.toString())
                .isEqualTo("0.00");
        assertThat(income.get("months")).isEmpty();
        assertThat(api.get("/price-drafts/" + draft + "/income?from=2001-01-01&to=2000-12-31")
                        .field())
                .isEqualTo("to");
        assertThat(api.get("/price-drafts/" + UUID.randomUUID() + "/income?from=2001-01-01&to=2001-12-31")
                        .problem())
                .isEqualTo("unknown-draft");
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("P-13 what cannot be simulated is refused, naming the field")
    @CsvSource({
        "&to=2031-06-01, ends-before-start, to",
        "&to=2032-06-03, season-too-long, to",
        "&scale=minute, choice-unknown, scale",
        "&channel=fax, choice-unknown, channel",
        "&age=151, age-outside, age",
        "&ahead=tomorrow, duration-malformed, ahead",
        "&ahead=P4000D, advance-outside, ahead",
        "&minutes=0, minutes-outside, minutes",
        "&sold=-1, sales-negative, sold"
    })
    void refused(String query, String problem, String field) {
        Answer answer = simulated(WEEK + query);

        assertThat(answer.problem()).as(answer.body()).isEqualTo(problem);
        assertThat(answer.field()).isEqualTo(field);
    }

    @ParameterizedTest(name = "P-13 a simulation without {1} is refused there")
    @CsvSource({"'?from=2031-05-05', productId", "'?productId=%s', from"})
    void missing(String query, String field) {
        Answer answer = api.get("/price-simulations" + query.formatted(green));

        assertThat(answer.problem()).as(answer.body()).isEqualTo("missing");
        assertThat(answer.field()).isEqualTo(field);
    }

    @Test
    @DisplayName("P-13 the review looks a day to a year ahead; another business' draft and product are not there")
    void notThere() {
        assertThat(api.get("/price-review?days=0").problem()).isEqualTo("review-days-outside");
        assertThat(api.get("/price-review?days=367").field()).isEqualTo("days");
        Club other = Club.open();
        String draft = other.api().made("/price-drafts", "{\"name\":\"Otoño\"}");
        assertThat(api.get("/price-review?draftId=" + draft).status()).isEqualTo(404);
        assertThat(simulated(WEEK + "&draftId=" + draft).problem()).isEqualTo("unknown-draft");
        Answer foreign = other.api().get("/price-simulations?productId=" + green + WEEK);
        assertThat(foreign.status()).isEqualTo(404);
        assertThat(foreign.problem()).isEqualTo("unknown-product");
    }

    private Answer simulated(String query) {
        return api.get("/price-simulations?productId=" + green + query);
    }

    private String price(String draft, String name, String value, String conditions) {
        return api.made("/prices" + draft, """
                {"name":"%s","target":{"productId":"%s"},"value":{"kind":%s},"conditions":%s}
                """.formatted(name, green, value, conditions));
    }
}
