package io.monedero.functions.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.monedero.tenancy.Permission;
import io.monedero.tenancy.TenantTransactions;
import io.monedero.web.Answer;
import io.monedero.web.Business;
import io.monedero.web.FunctionUnderTest;
import java.sql.PreparedStatement;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class QuotesTest {
    private final Club club = Club.open();
    private final Business api = club.api();

    @Test
    @DisplayName("P-11 prices that contain taxes are split into net and tax, and lines, taxes and total add up")
    void totals() {
        String green = club.product("Green fee", "50", "21");
        String water = club.product("Agua", "1.50", "10");

        JsonNode quote = club.quote("{\"productId\":\"%s\",\"quantity\":2},{\"productId\":\"%s\",\"quantity\":\"3\"}"
                .formatted(green, water));

        assertThat(quote.get("taxIncluded").asBoolean()).as(quote.toString()).isTrue();
        assertThat(quote.at("/lines/0/name").asText()).isEqualTo("Green fee");
        assertThat(quote.at("/lines/0/charge/net/amount").asText()).isEqualTo("82.64");
        assertThat(quote.at("/lines/0/charge/total/amount").asText()).isEqualTo("100.00");
        assertThat(quote.at("/lines/1/charge/taxes/0/rate").asText()).isEqualTo("10");
        assertThat(quote.at("/totals/total/amount").asText()).isEqualTo("104.50");
        assertThat(quote.at("/totals/net/amount").asText()).isEqualTo("86.74");
        assertThat(quote.at("/totals/tax/amount").asText()).isEqualTo("17.76");
        assertThat(quote.at("/taxes/0/base/amount").asText()).isEqualTo("82.64");
        assertThat(quote.at("/taxes/0/amount/amount").asText()).isEqualTo("17.35");
    }

    @Test
    @DisplayName("P-11 a discount is an amount or a percentage of its line")
    void discounts() {
        String green = club.product("Green fee", "50", "21");

        JsonNode quote = club.quote("""
                {"productId":"%1$s","quantity":"2","discount":{"percent":"10"}},
                {"productId":"%1$s","quantity":"1","discount":{"amount":{"amount":"20","currency":"EUR"}}}
                """.formatted(green));

        assertThat(quote.at("/lines/0/charge/discount/amount").asText())
                .as(quote.toString())
                .isEqualTo("10.00");
        assertThat(quote.at("/lines/0/charge/discountPercent").asText()).isEqualTo("10");
        assertThat(quote.at("/lines/0/charge/total/amount").asText()).isEqualTo("90.00");
        assertThat(quote.at("/lines/1/charge/total/amount").asText()).isEqualTo("30.00");
        assertThat(quote.at("/lines/1/charge").has("discountPercent")).isFalse();
        assertThat(quote.at("/totals/total/amount").asText()).isEqualTo("120.00");
    }

    @Test
    @DisplayName("P-11 a withholding is kept back from the total")
    void withholding() {
        String lesson = club.product("Clase", "121", "21", "-15");

        JsonNode quote = club.quote("{\"productId\":\"%s\",\"quantity\":\"1\"}".formatted(lesson));

        assertThat(quote.at("/totals/net/amount").asText()).as(quote.toString()).isEqualTo("100.00");
        assertThat(quote.at("/totals/withheld/amount").asText()).isEqualTo("15.00");
        assertThat(quote.at("/totals/total/amount").asText()).isEqualTo("106.00");
    }

    @Test
    @DisplayName("P-12 each line says why it has its price; a moment of use, minutes and a channel may be named")
    void explanation() {
        String court = club.product("Pista", "20", "21");

        Answer answer = api.post("/quotes", """
                {"channel":"web","lines":[
                    {"productId":"%s","quantity":"1","useAt":"2031-05-02T18:00:00Z","minutes":60}]}
                """.formatted(court));

        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.json().at("/lines/0/explanation/winner").asText()).isEqualTo("standard");
        assertThat(answer.json().at("/lines/0/charge/unitPrice/amount").asText())
                .isEqualTo("20.00");
    }

    @Test
    @DisplayName("P-11 I-06 what each company would invoice adds up by itself, and together to the total")
    void companies() {
        String green = club.product("Green fee", "50", "21");
        String water = club.product("Agua", "1.50", "10");

        JsonNode quote = club.quote(
                "{\"productId\":\"%s\",\"quantity\":1},{\"productId\":\"%s\",\"quantity\":1}".formatted(green, water));

        assertThat(quote.get("companies")).as(quote.toString()).hasSize(1);
        assertThat(quote.at("/companies/0/lines").toString()).isEqualTo("[0,1]");
        assertThat(quote.at("/companies/0/totals")).isEqualTo(quote.get("totals"));
    }

    @Test
    @DisplayName("P-11 a quote changes nothing")
    void nothingKept() {
        String green = club.product("Green fee", "50", "21");
        Map<String, Integer> before = api.rows();

        club.quote("{\"productId\":\"%s\",\"quantity\":1}".formatted(green));

        assertThat(api.rows()).isEqualTo(before);
    }

    @Test
    @DisplayName("P-11 the very next quote has the new price, the new tax and the new name of a product")
    void nextQuote() {
        String green = club.product("Green fee", "50", "21");
        String line = "{\"productId\":\"%s\",\"quantity\":1}".formatted(green);
        assertThat(club.quote(line).at("/totals/total/amount").asText()).isEqualTo("50.00");

        String path = "/products/" + green;
        api.put(path, api.get(path).header("ETag"), club.fields("Green fee 2", "60", "", "10"));
        JsonNode changed = club.quote(line);

        assertThat(changed.at("/totals/total/amount").asText()).isEqualTo("60.00");
        assertThat(changed.at("/lines/0/name").asText()).isEqualTo("Green fee 2");
        assertThat(changed.at("/taxes/0/rate").asText()).isEqualTo("10");
    }

    @Test
    @DisplayName("T-04 who was let go is refused at the next quote, though the token was good a moment ago")
    void letGo() {
        String green = club.product("Green fee", "50", "21");
        FunctionUnderTest.Request seller = api.staff(Permission.SELL);
        String path = api.address("/quotes");
        String body = "{\"lines\":[{\"productId\":\"%s\",\"quantity\":1}]}".formatted(green);
        assertThat(seller.post(path, body).status()).isEqualTo(200);

        JdbcOperations database = api.bean(JdbcOperations.class);
        api.bean(TenantTransactions.class)
                .write(
                        api.tenant().id(),
                        () -> database.prepareStatement(
                                "update staff set active = false where name like 's%'",
                                PreparedStatement::executeUpdate));

        assertThat(seller.post(path, body).problem()).isEqualTo("unknown-tenant");
    }
}
