package io.monedero.functions.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.monedero.tenancy.Permission;
import io.monedero.web.Answer;
import io.monedero.web.Business;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class StockApiTest {
    private final Club club = Club.open();
    private final Business api = club.api();

    @Test
    @DisplayName("C-05 stock is kept of a product, ordered, received, counted and corrected; its card says all of it")
    void story() {
        String balls = goods("Bolas", "B-1");
        String supplier = api.made("/suppliers", "{\"name\":\"Bolas del Sur\",\"email\":\"sur@example.com\"}");
        String order = api.made("/purchase-orders", lines(supplier, "", balls, "10"));
        String note = api.made(
                "/delivery-notes", lines(supplier, "\"number\":\"A-1\",\"orderId\":\"" + order + "\",", balls, "10"));
        String count =
                api.made("/stock-counts", "{\"lines\":[{\"productId\":\"%s\",\"quantity\":\"8.5\"}]}".formatted(balls));
        Answer lost = api.post("/stock/" + balls + "/corrections", "{\"quantity\":\"-1\",\"note\":\"=rota\"}");

        assertThat(lost.status()).as(lost.body()).isEqualTo(201);
        assertThat(lost.json().get("balance").asText()).isEqualTo("7.5");
        assertThat(api.get("/purchase-orders/" + order).json().get("status").asText())
                .isEqualTo("received");
        assertThat(api.get("/purchase-orders?status=open").json().get("items")).isEmpty();
        assertThat(api.get("/delivery-notes/" + note)
                        .json()
                        .at("/lines/0/quantity")
                        .asText())
                .isEqualTo("10");
        assertThat(api.get("/delivery-notes?orderId=" + order).json().get("items"))
                .hasSize(1);
        assertThat(api.get("/stock-counts/" + count)
                        .json()
                        .at("/lines/0/difference")
                        .asText())
                .isEqualTo("-1.5");
        JsonNode first = api.get("/stock/" + balls + "/moves?limit=2").json();
        assertThat(kinds(first)).containsExactly("correction", "count");
        assertThat(kinds(api.get("/stock/" + balls + "/moves?limit=2&cursor="
                                + first.get("next").asText())
                        .json()))
                .containsExactly("delivery");
        assertThat(api.get("/stock?q=B-1").json().at("/items/0/quantity").asText())
                .isEqualTo("7.5");
        assertThat(api.get("/stock?low=true").json().get("items")).isEmpty();
        Answer csv = api.owner().header("Accept", "text/csv").get(api.address("/stock/" + balls + "/moves"));
        assertThat(csv.header("Content-Type")).startsWith("text/csv");
        assertThat(csv.body())
                .contains(",correction,-1,7.5,'=rota,Ana,Bolas,B-1,")
                .contains(",delivery,10,10,A-1,");
    }

    @Test
    @DisplayName("C-05 what is decided about a product's stock is changed by who names its version")
    void settings() {
        String balls = goods("Bolas", "B-1");
        Answer read = api.get("/stock/" + balls);
        String body = "{\"sku\":\"B-2\",\"lowAt\":\"3\"}";

        Answer changed = api.put("/stock/" + balls, read.header("ETag"), body);

        assertThat(changed.json().get("sku").asText()).as(changed.body()).isEqualTo("B-2");
        assertThat(api.put("/stock/" + balls, read.header("ETag"), body).problem())
                .isEqualTo("changed-meanwhile");
        assertThat(api.get("/stock?low=true").json().get("items")).hasSize(1);
    }

    @Test
    @DisplayName("C-05 bad input is a problem that names the field, and changes nothing")
    void refusals() {
        String balls = goods("Bolas", "B-1");
        String supplier = api.made("/suppliers", "{\"name\":\"Sur\"}");
        api.made("/delivery-notes", lines(supplier, "\"number\":\"A-1\",", balls, "10"));
        Map<String, Integer> before = api.rows();

        refused(
                api.post("/delivery-notes", lines(supplier, "\"number\":\"A-1\",", balls, "10")),
                409,
                "delivery-note-received",
                "number");
        refused(
                api.post("/delivery-notes", lines(supplier, "\"number\":\" \",", balls, "10")),
                422,
                "text-length",
                "number");
        refused(
                api.post("/purchase-orders", lines(supplier, "", balls, "-1")),
                422,
                "quantity-outside",
                "lines[0].quantity");
        refused(
                api.post("/purchase-orders", lines(supplier, "", balls, "1e9")),
                422,
                "number-malformed",
                "lines[0].quantity");
        refused(
                api.post("/purchase-orders", "{\"supplierId\":\"%s\"}".formatted(supplier)),
                422,
                "lines-outside",
                "lines");
        refused(api.post("/stock-counts", "{\"lines\":[null]}"), 422, "missing", "lines[0]");
        refused(api.post("/stock", "{\"productId\":\"%s\"}".formatted(balls)), 409, "stock-kept-already", "productId");
        refused(
                api.post("/stock/" + balls + "/corrections", "{\"quantity\":\"0\",\"note\":\"x\"}"),
                422,
                "change-outside",
                "quantity");
        refused(api.get("/stock?locationId=" + UUID.randomUUID()), 404, "unknown-location", "locationId");
        refused(api.get("/purchase-orders?status=lost"), 422, "choice-unknown", "status");
        assertThat(api.rows()).isEqualTo(before);
    }

    @Test
    @DisplayName("C-06 variants are planned, made, and each is a product with its own codes")
    void variants() {
        String polo = goods("Polo", "POLO");
        String size = api.made("/attributes", "{\"name\":\"Talla\",\"choices\":[\"S\",\"M\"]}");
        String axes = "\"axes\":[{\"attributeId\":\"%s\",\"choices\":[\"S\",\"M\"]}]".formatted(size);
        String path = "/products/" + polo + "/variants";

        Answer plan = api.post(path + "/plan", "{" + axes + "}");
        Answer made = api.post(
                path,
                "{" + axes + ",\"variants\":[{\"choices\":[\"Talla: M\"],\"sku\":\"POLO-M\",\"barcode\":\"841\"}]}");

        assertThat(plan.json().findValuesAsText("sku")).as(plan.body()).containsExactly("POLO-S", "POLO-M");
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        assertThat(made.json().at("/0/name").asText()).isEqualTo("Polo · M");
        assertThat(api.get(path).json()).isEqualTo(made.json());
        refused(
                api.post(path, "{" + axes + ",\"variants\":[{\"choices\":[\"Talla: S\"],\"sku\":\"POLO-M\"}]}"),
                409,
                "sku-taken",
                "variants[0].sku");
        refused(
                api.post(path, "{" + axes + ",\"variants\":[{\"choices\":[\"Talla: S\"],\"sku\":\" \"}]}"),
                422,
                "text-length",
                "variants[0].sku");
        refused(api.post(path + "/plan", "{\"axes\":[]}"), 422, "axes-missing", "axes");
        Answer attribute = api.get("/attributes/" + size);
        assertThat(api.put("/attributes/" + size, attribute.header("ETag"), "{\"name\":\"Talla\",\"choices\":[\"XL\"]}")
                        .status())
                .isEqualTo(200);
    }

    @Test
    @DisplayName("T-02 T-04 another business's goods are nothing here; without the permission nobody sees any")
    void strangers() {
        String balls = goods("Bolas", "B-1");
        String supplier = api.made("/suppliers", "{\"name\":\"Sur\"}");
        String order = api.made("/purchase-orders", lines(supplier, "", balls, "10"));
        Business other = Club.open().api();

        for (String path : List.of(
                "/stock/" + balls,
                "/stock/" + balls + "/moves",
                "/suppliers/" + supplier,
                "/purchase-orders/" + order,
                "/products/" + balls + "/variants")) {
            assertThat(other.get(path).status()).as(path).isEqualTo(404);
        }
        assertThat(other.post("/purchase-orders/" + order + "/cancel", "").status())
                .isEqualTo(404);
        assertThat(api.post("/purchase-orders/" + order + "/cancel", "")
                        .json()
                        .get("status")
                        .asText())
                .isEqualTo("cancelled");
        for (String path : List.of("/stock", "/suppliers", "/purchase-orders", "/delivery-notes", "/stock-counts")) {
            assertThat(api.staff(Permission.SELL).get(api.address(path)).status())
                    .as(path)
                    .isEqualTo(403);
        }
    }

    private String goods(String name, String sku) {
        JsonNode family = api.get("/families").json().get(0);
        if (!family.get("manageStock").asBoolean()) {
            String path = "/families/" + family.get("id").asText();
            String etag = api.get(path).header("ETag");
            api.put(
                    path,
                    etag,
                    "{\"name\":\"%s\",\"manageStock\":true}"
                            .formatted(family.get("name").asText()));
        }
        String product = club.product(name, "10");
        Answer kept = api.post("/stock", "{\"productId\":\"%s\",\"sku\":\"%s\"}".formatted(product, sku));
        assertThat(kept.status()).as(kept.body()).isEqualTo(201);
        return product;
    }

    private static String lines(String supplier, String more, String product, String quantity) {
        return "{\"supplierId\":\"%s\",%s\"lines\":[{\"productId\":\"%s\",\"quantity\":\"%s\"}]}"
                .formatted(supplier, more, product, quantity);
    }

    private static void refused(Answer answer, int status, String code, String field) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.problem()).isEqualTo(code);
        assertThat(answer.field()).isEqualTo(field);
    }

    private static List<String> kinds(JsonNode page) {
        return page.get("items")
                .valueStream()
                .map(item -> item.get("kind").asText())
                .toList();
    }
}
