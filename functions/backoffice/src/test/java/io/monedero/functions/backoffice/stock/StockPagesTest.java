package io.monedero.functions.backoffice.stock;

import static io.monedero.functions.backoffice.BackOffice.FUNCTION;
import static io.monedero.functions.backoffice.BackOffice.key;
import static org.assertj.core.api.Assertions.assertThat;

import io.monedero.catalog.Product;
import io.monedero.stock.variants.AttributeDetails;
import io.monedero.stock.variants.Attributes;
import io.monedero.stock.variants.Variants;
import io.monedero.tenancy.Permission;
import io.monedero.web.Answer;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class StockPagesTest {

    @Test
    @DisplayName("C-05 stock is kept of a product, ordered, received, counted and corrected, page by page")
    void story() {
        Shelf shelf = Shelf.open("stock-story");
        Product balls = shelf.product("Balls");
        String supplier = shelf.supplier().supplierId().toString();
        String location = shelf.location();
        String quantity = "quantity." + balls.id();
        assertThat(shelf.get("stock").body()).contains("No stock is kept yet");
        assertThat(shelf.get("products/" + balls.id()).body()).contains("/admin/stock/" + balls.id());
        assertThat(Shelf.next(shelf.get("stock/" + balls.id()))).isEqualTo("stock/" + balls.id() + "/settings");

        Answer kept = shelf.send(
                "stock/" + balls.id() + "/settings",
                "key",
                key(),
                "sku",
                "B-1",
                "supplierId",
                supplier,
                "lowAt",
                "2",
                "active",
                "true");
        assertThat(Shelf.next(kept)).as(kept.body()).isEqualTo("stock/" + balls.id());
        assertThat(shelf.get("purchase-orders/new").body())
                .contains("Bolas del Sur")
                .doesNotContain(quantity);
        assertThat(shelf.get("purchase-orders/new?supplierId=" + supplier).body())
                .contains(quantity, "B-1");

        Answer ordered = shelf.send(
                "purchase-orders/new?supplierId=" + supplier,
                "key",
                key(),
                "supplierId",
                supplier,
                "locationId",
                location,
                quantity,
                "10");
        String order = Shelf.next(ordered);
        assertThat(shelf.get(order).body()).contains("Order to Bolas del Sur", "value=\"10\"");
        Answer received = shelf.send(
                "delivery-notes/of-order/" + order.substring(order.indexOf('/') + 1),
                "key",
                key(),
                "number",
                "A-1",
                quantity,
                "10");
        assertThat(shelf.get(Shelf.next(received)).body()).contains("Delivery note A-1", "Balls");
        assertThat(shelf.get(order).body()).contains("Received").doesNotContain(quantity);

        Answer counted = shelf.send("stock-counts/new", "key", key(), "locationId", location, quantity, "8,5");
        assertThat(shelf.get(Shelf.next(counted)).body()).contains("8,5", "-1,5");
        shelf.send(
                "stock/" + balls.id() + "/corrections",
                "key",
                key(),
                "locationId",
                location,
                "quantity",
                "-7",
                "note",
                "<b>Lost</b>");

        String card = shelf.get("stock/" + balls.id()).body();
        assertThat(card)
                .contains("Delivery", "Count", "Correction", "&lt;b&gt;Lost", "1,5", "Low")
                .doesNotContain("<b>Lost");
        assertThat(shelf.get("stock/" + balls.id() + "/card.csv").body()).contains(",correction,-7,1.5,");
        assertThat(shelf.get("stock?low=true").body()).contains("Balls");
        for (String page : List.of(
                "suppliers",
                "purchase-orders",
                "delivery-notes",
                "stock-counts",
                "stock-counts/new",
                "delivery-notes/new?supplierId=" + supplier)) {
            assertThat(shelf.get(page).status()).as(page).isEqualTo(200);
        }
    }

    @Test
    @DisplayName("C-05 what was wrong stands at its field, what was typed is still there, and nothing moved")
    void refused() {
        Shelf shelf = Shelf.open("stock-refused");
        Product balls = shelf.product("Balls");
        String supplier = shelf.supplier().supplierId().toString();
        String location = shelf.location();
        String quantity = "quantity." + balls.id();
        shelf.send("stock/" + balls.id() + "/settings", "key", key(), "supplierId", supplier, "active", "true");

        Answer negative = shelf.send(
                "delivery-notes/new?supplierId=" + supplier,
                "key",
                key(),
                "supplierId",
                supplier,
                "locationId",
                location,
                "number",
                "A-1",
                quantity,
                "-3");
        Answer nothing = shelf.send(
                "delivery-notes/new?supplierId=" + supplier,
                "key",
                key(),
                "supplierId",
                supplier,
                "locationId",
                location,
                "number",
                "A-1",
                quantity,
                "");
        Answer lost = shelf.send("stock-counts/new", "key", key(), "locationId", location, quantity, "x");

        assertThat(negative.status()).isEqualTo(422);
        assertThat(negative.body())
                .contains("id=\"" + quantity + "-help\" class=\"wrong\"", "value=\"-3\"", "value=\"A-1\"");
        assertThat(nothing.body()).contains("Between 1 and 500 lines");
        assertThat(lost.body()).contains("id=\"" + quantity + "-help\" class=\"wrong\"", "value=\"x\"");
        assertThat(shelf.level(balls)).isEqualTo("0");
        Answer taken = shelf.send("suppliers/new", "key", key(), "name", "Bolas del Sur", "active", "true");
        assertThat(taken.status()).isEqualTo(409);
    }

    @Test
    @DisplayName("C-06 the generator shows what it would make and what exists, and makes what is ticked")
    void variants() {
        Shelf shelf = Shelf.open("variants");
        Product polo = shelf.product("Polo");
        var size =
                FUNCTION.bean(Attributes.class).create(shelf.tenant(), new AttributeDetails("Size", List.of("S", "M")));
        String place = "variants/" + polo.id();
        String small = "choice." + size.id() + ".0";
        String medium = "choice." + size.id() + ".1";
        assertThat(shelf.get(place).body()).contains(small, medium).doesNotContain("Polo · S");

        assertThat(shelf.get(place + "?" + small + "=true&" + medium + "=true").body())
                .contains("Polo · S", "Polo · M", "value=\"POLO-M\"");
        Answer twice = shelf.send(
                place,
                "key",
                key(),
                small,
                "true",
                medium,
                "true",
                "make.0",
                "true",
                "make.1",
                "true",
                "sku.0",
                "P",
                "sku.1",
                "P",
                "barcode.0",
                "",
                "barcode.1",
                "");
        assertThat(twice.status()).isEqualTo(409);
        assertThat(twice.body()).contains("id=\"sku.1-help\" class=\"wrong\"");
        Answer made = shelf.send(
                place,
                "key",
                key(),
                small,
                "true",
                medium,
                "true",
                "make.1",
                "true",
                "sku.1",
                "P-M",
                "barcode.1",
                "841");

        assertThat(made.status()).as(made.body()).isEqualTo(303);
        assertThat(FUNCTION.bean(Variants.class).of(shelf.tenant(), polo.id())).hasSize(1);
        assertThat(shelf.get(place + "?" + medium + "=true").body()).contains("P-M", "841", "Exists");
        assertThat(shelf.get("attributes").body()).contains("Size");
        assertThat(shelf.get("attributes/" + size.id()).body()).contains("value=\"S, M\"");
    }

    @Test
    @DisplayName("T-02, T-04 without the permission there is no page; another business's goods are nothing")
    void strangers() {
        Shelf shelf = Shelf.open("stock-mine");
        Shelf other = Shelf.open("stock-other");
        Product theirs = other.product("Secret");
        String desk = shelf.person("bea", Permission.SELL);

        for (String page :
                List.of("stock", "suppliers", "purchase-orders", "delivery-notes", "stock-counts", "attributes")) {
            assertThat(shelf.getAs(desk, page).status()).as(page).isEqualTo(403);
        }
        assertThat(shelf.get("stock/" + theirs.id() + "/settings").status()).isEqualTo(404);
        assertThat(shelf.get("variants/" + theirs.id()).status()).isEqualTo(404);
    }

    @Test
    @DisplayName("C-05 the pages speak four languages")
    void languages() {
        Shelf shelf = Shelf.open("stock-languages");

        assertThat(shelf.getIn("es", "stock-counts").body()).contains("Inventarios");
        assertThat(shelf.getIn("pt", "stock").body()).contains("Estoque");
        assertThat(shelf.getIn("uk", "suppliers").body()).contains("Постачальники");
    }
}
