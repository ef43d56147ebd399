package io.monedero.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.monedero.tenancy.Tenant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class EdgeTest {
    private static FunctionUnderTest function;
    private static Tenant tenant;

    @BeforeAll
    static void start() {
        function = new FunctionUnderTest(Map.of("trial", "true", "monedero.body-limit", 1000));
        tenant = function.signUp("edge");
    }

    @AfterAll
    static void stop() throws Exception {
        function.close();
    }

    @Test
    @DisplayName(
            "an address that is none, a wrong method and a wrong content type are problems in the caller's language")
    void wrongAddresses() {
        Answer nowhere = owner().header("Accept-Language", "es").get("/edge/api/v1/nowhere");
        assertThat(nowhere.status()).isEqualTo(404);
        assertThat(nowhere.problem()).isEqualTo("unknown-address");
        assertThat(nowhere.json().get("title").asText()).isEqualTo("No encontrado");
        assertThat(nowhere.header("Content-Type")).startsWith("application/problem+json");

        Answer method = owner().header("Accept-Language", "pt").send("DELETE", "/edge/api/v1/trial/settings", null);
        assertThat(method.status()).as(method.body()).isEqualTo(405);
        assertThat(method.header("Allow")).contains("GET", "PUT").doesNotContain("DELETE");
        assertThat(method.json().get("detail").asText()).contains("DELETE não é possível aqui");

        Answer type = owner().header("Content-Type", "text/csv").send("POST", "/edge/api/v1/trial/amounts", "a;b");
        assertThat(type.status()).as(type.body()).isEqualTo(415);
        assertThat(type.problem()).isEqualTo("media-type-unsupported");
        assertThat(type.json().get("detail").asText()).contains("text/csv");
    }

    @Test
    @DisplayName("a body over the limit is refused before it is read, one at the limit is read")
    void bodyLimit() {
        String price = "{\"price\":{\"amount\":\"1\",\"currency\":\"EUR\"}}";
        Answer fits = post("/amounts", price + " ".repeat(1000 - price.length()));
        Answer long1 = post("/amounts", price + " ".repeat(1001 - price.length()));

        assertThat(fits.status()).as(fits.body()).isEqualTo(200);
        assertThat(long1.status()).isEqualTo(413);
        assertThat(long1.problem()).isEqualTo("body-too-large");
        assertThat(long1.json().get("values").get("limit").asText()).isEqualTo("1000");
    }

    @Test
    @DisplayName("every answer tells browsers to load nothing from elsewhere, also an error and a stranger's")
    void securityHeaders() {
        for (Answer answer : List.of(
                owner().get("/edge/api/v1/trial/settings"),
                owner().get("/edge/api/v1/nowhere"),
                function.asNobody().get("/edge/api/v1/trial/settings"))) {
            assertThat(answer.header("Content-Security-Policy"))
                    .contains("frame-ancestors 'none'", "script-src 'self'")
                    .doesNotContain("unsafe");
            assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(answer.header("Referrer-Policy")).isEqualTo("same-origin");
            assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        }
    }

    @Test
    @DisplayName("T-03 a token that was verified stays good for itself alone: changed by a letter it is none")
    void changedToken() {
        String token = function.tokenOf("ana@edge.example", "edge");
        assertThat(settings(token).status()).isEqualTo(200);
        assertThat(settings(token).status()).isEqualTo(200);

        int claims = token.indexOf('.') + 1;
        char other = token.charAt(claims + 20) == 'A' ? 'B' : 'A';
        assertThat(settings(token.substring(0, claims + 20) + other + token.substring(claims + 21))
                        .problem())
                .isEqualTo("not-logged-in");
        assertThat(settings(token.substring(0, token.lastIndexOf('.') + 1)).problem())
                .isEqualTo("not-logged-in");
    }

    private static Answer settings(String token) {
        return function.asNobody().header("Authorization", "Bearer " + token).get("/edge/api/v1/trial/settings");
    }

    @Test
    @DisplayName("what another site makes a browser send is refused, with and without log-in; an API caller's is not")
    void crossOrigin() {
        assertThat(browser("Sec-Fetch-Site", "cross-site").problem()).isEqualTo("cross-origin");
        assertThat(browser("Sec-Fetch-Site", "cross-site").status()).isEqualTo(403);
        assertThat(browser("Sec-Fetch-Site", "same-site").problem()).isEqualTo("cross-origin");
        assertThat(browser("Sec-Fetch-Site", "same-origin").problem()).isEqualTo("not-logged-in");
        assertThat(browser("Sec-Fetch-Site", "none").problem()).isEqualTo("not-logged-in");
        assertThat(browser("Origin", "https://evil.example").problem()).isEqualTo("cross-origin");
        assertThat(browser("Origin", "null").problem()).isEqualTo("cross-origin");
        assertThat(browser("Origin", "https://pay.example.evil.example").problem())
                .isEqualTo("cross-origin");
        assertThat(browser("Origin", "https://pay.example").problem()).isEqualTo("not-logged-in");
        assertThat(browser("Cookie", "JWT=stolen").problem()).isEqualTo("cross-origin");
        assertThat(browser("X-Nothing", "of a browser").problem()).isEqualTo("not-logged-in");
        assertThat(owner().header("Sec-Fetch-Site", "cross-site")
                        .post("/edge/api/v1/trial/once", "{\"key\":\"" + UUID.randomUUID() + "\",\"content\":\"api\"}")
                        .status())
                .isEqualTo(200);
    }

    private static Answer browser(String header, String value) {
        return function.asNobody()
                .header("Host", "pay.example")
                .header(header, value)
                .post("/edge/api/v1/trial/once", "{}");
    }

    @Test
    @DisplayName(
            "a form sent twice does it once and leads to the same page; a refused one can be corrected under its key")
    void once() {
        String key = UUID.randomUUID().toString();
        assertThat(send(key, "bad").field()).isEqualTo("content");
        Answer first = send(key, "good");
        Answer second = send(key, "good");
        Answer other = send(key, "other");

        assertThat(first.json().get("next").asText()).startsWith("/done/");
        assertThat(second.json()).isEqualTo(first.json());
        assertThat(other.status()).isEqualTo(409);
        assertThat(other.problem()).isEqualTo("form-sent-before");
        assertThat(send("no uuid", "good").problem()).isEqualTo("form-key-missing");
        assertThat(send(UUID.randomUUID().toString(), "good").json()).isNotEqualTo(first.json());
    }

    private static Answer send(String key, String content) {
        return post("/once", "{\"key\":\"" + key + "\",\"content\":\"" + content + "\"}");
    }

    @Test
    @DisplayName("an amount is exact text in the currency of the business; a JSON number is read digit by digit")
    void amounts() {
        assertThat(amount("\"12.5\"", "EUR").json().get("amount").asText()).isEqualTo("12.50");
        assertThat(amount("\"-0.01\"", "EUR").json().get("amount").asText()).isEqualTo("-0.01");
        assertThat(amount("\"12.345\"", "EUR").problem()).isEqualTo("too-many-decimals");
        assertThat(amount("\"1e3\"", "EUR").problem()).isEqualTo("amount-malformed");
        assertThat(amount("\"1,5\"", "EUR").problem()).isEqualTo("amount-malformed");
        assertThat(amount("\"1234567890123456\"", "EUR").problem()).isEqualTo("amount-too-large");
        assertThat(amount("\"12.50\"", "USD").problem()).isEqualTo("wrong-currency");
        assertThat(amount("\"12.50\"", "USD").field()).isEqualTo("price.currency");
        assertThat(amount("\"x\"", "EUR").field()).isEqualTo("price.amount");
        assertThat(amount("12.50", "EUR").json().get("amount").asText()).isEqualTo("12.50");
        assertThat(amount("123456789012345.67", "EUR").json().get("amount").asText())
                .isEqualTo("123456789012345.67");
        // Binary floating point would make 0.10 of it.
        assertThat(amount("0.10000000000000000555", "EUR").problem()).isEqualTo("amount-malformed");
        assertThat(amount("1e3", "EUR").problem()).isEqualTo("amount-malformed");
    }

    private static Answer amount(String json, String currency) {
        return post("/amounts", "{\"price\":{\"amount\":" + json + ",\"currency\":\"" + currency + "\"}}");
    }

    @Test
    @DisplayName("configuration carries its version as ETag and is changed only by who names one")
    void versions() {
        assertThat(owner().get("/edge/api/v1/trial/settings").header("ETag")).isEqualTo("\"7\"");
        assertThat(change(null).status()).isEqualTo(428);
        assertThat(change(null).problem()).isEqualTo("if-match-missing");
        assertThat(change("7").problem()).isEqualTo("if-match-malformed");
        assertThat(change("W/\"7\"").problem()).isEqualTo("if-match-malformed");
        assertThat(change("\"7\"").json().get("version").asInt()).isEqualTo(7);
    }

    private static Answer change(@org.jspecify.annotations.Nullable String version) {
        FunctionUnderTest.Request request = owner();
        if (version != null) {
            request.header("If-Match", version);
        }
        return request.send("PUT", "/edge/api/v1/trial/settings", null);
    }

    @Test
    @DisplayName("a list is read page by page to its end, each row once; limits and cursors that are none are refused")
    void pages() {
        List<String> seen = new ArrayList<>();
        String cursor = "";
        int pages = 0;
        do {
            Answer page = owner().get("/edge/api/v1/trial/numbers?limit=3" + cursor);
            assertThat(page.status()).as(page.body()).isEqualTo(200);
            page.json().get("items").forEach(item -> seen.add(item.asText()));
            cursor = page.json().has("next")
                    ? "&cursor=" + page.json().get("next").asText()
                    : "";
            pages++;
        } while (!cursor.isEmpty());

        assertThat(seen).containsExactly("edge1", "edge2", "edge3", "edge4", "edge5", "edge6", "edge7");
        assertThat(pages).isEqualTo(3);
        assertThat(owner().get("/edge/api/v1/trial/numbers").json().get("items"))
                .hasSize(7);
        assertThat(owner().get("/edge/api/v1/trial/numbers?limit=0").problem()).isEqualTo("limit-outside");
        assertThat(owner().get("/edge/api/v1/trial/numbers?limit=201").field()).isEqualTo("limit");
        assertThat(owner().get("/edge/api/v1/trial/numbers?limit=many").field()).isEqualTo("limit");
        assertThat(owner().get("/edge/api/v1/trial/numbers?cursor=bad").problem())
                .isEqualTo("cursor-malformed");
        assertThat(owner().get("/edge/api/v1/trial/numbers?cursor=eA").problem())
                .isEqualTo("cursor-malformed");
    }

    private static FunctionUnderTest.Request owner() {
        return function.asOwnerOf(tenant);
    }

    private static Answer post(String path, String json) {
        return owner().post("/edge/api/v1/trial" + path, json);
    }
}
