package io.monedero.functions.backoffice.catalogue;

import static io.monedero.functions.backoffice.BackOffice.FUNCTION;
import static io.monedero.functions.backoffice.BackOffice.key;
import static org.assertj.core.api.Assertions.assertThat;

import io.monedero.catalog.Product;
import io.monedero.catalog.ProductDetails;
import io.monedero.catalog.ProductFilter;
import io.monedero.catalog.Products;
import io.monedero.catalog.Subfamilies;
import io.monedero.catalog.Tax;
import io.monedero.catalog.Taxes;
import io.monedero.tenancy.Permission;
import io.monedero.tenancy.Staff;
import io.monedero.tenancy.Tenant;
import io.monedero.web.Answer;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ProductPagesTest {

    @Test
    @DisplayName("C-04 the first product is asked for, added once however often it is sent, and stands in the list")
    void add() {
        Tenant tenant = FUNCTION.signUp("products-add");
        String subfamily = subfamily(tenant).toString();
        Tax standard = standardTax(tenant);
        assertThat(get(tenant, "").body()).contains("Add the first product").doesNotContain("type=\"search\"");
        assertThat(get(tenant, "/new").body())
                .contains("value=\"" + standard.id() + "\" checked", "<option value=\"" + subfamily + "\" selected>")
                .contains("Taxes are included");
        String key = key();

        for (int sent = 0; sent < 2; sent++) {
            Answer answer = send(
                    tenant,
                    "/new",
                    "key",
                    key,
                    "name",
                    "Tennis lesson",
                    "subfamilyId",
                    subfamily,
                    "price",
                    "1.250,50",
                    "taxIds",
                    standard.id().toString(),
                    "tags",
                    "tennis, lesson,, tennis",
                    "byDuration",
                    "true",
                    "barcode",
                    "",
                    "accountingAccount",
                    "705",
                    "showInPos",
                    "true");
            assertThat(answer.status()).as(answer.body()).isEqualTo(303);
            assertThat(answer.header("Location")).isEqualTo("/products-add/admin/products?done=product-added");
        }
        List<Product> stored = stored(tenant);
        assertThat(stored).hasSize(1);
        ProductDetails details = stored.getFirst().details();
        assertThat(details)
                .isEqualTo(new ProductDetails(
                        "Tennis lesson",
                        UUID.fromString(subfamily),
                        tenant.money(125050),
                        List.of(standard.id()),
                        List.of("lesson", "tennis"),
                        false,
                        true,
                        null,
                        "705",
                        true,
                        false,
                        false));
        assertThat(get(tenant, "?done=product-added").body())
                .contains("The product was added.", "Tennis lesson", "1.250,50", "per hour", "IVA 21 %")
                .contains("<span class=\"badge\">lesson</span>", "Inactive");
    }

    @Test
    @DisplayName("C-04 what was wrong stands at its field, what was typed is still there, and nothing was stored")
    void refused() {
        Tenant tenant = FUNCTION.signUp("products-bad");
        String subfamily = subfamily(tenant).toString();
        String key = key();

        Answer negative = send(
                tenant,
                "/new",
                "key",
                key,
                "name",
                "<b>Ball</b>",
                "subfamilyId",
                subfamily,
                "price",
                "-1",
                "tags",
                "a, b",
                "forbidInPos",
                "true");

        assertThat(negative.status()).isEqualTo(422);
        assertThat(negative.body())
                .contains("id=\"price-help\" class=\"wrong\"", "value=\"-1\"", "value=\"&lt;b>Ball&lt;/b>\"")
                .contains("value=\"a, b\"", "name=\"forbidInPos\" value=\"true\" checked", "value=\"" + key + "\"")
                .doesNotContain("name=\"active\" value=\"true\" checked", "<b>Ball");
        assertThat(refusedAt(send(tenant, "/new", fields(subfamily, "name", " ")), "name"))
                .isEqualTo(422);
        assertThat(refusedAt(send(tenant, "/new", fields(subfamily, "price", "ten")), "price"))
                .isEqualTo(422);
        assertThat(refusedAt(send(tenant, "/new", fields(subfamily, "price", "1,0055")), "price"))
                .isEqualTo(422);
        assertThat(refusedAt(send(tenant, "/new", fields("", "price", "1")), "subfamilyId"))
                .isEqualTo(422);
        assertThat(refusedAt(send(tenant, "/new", fields(key(), "price", "1")), "subfamilyId"))
                .isEqualTo(422);
        assertThat(refusedAt(send(tenant, "/new", fields(subfamily, "taxIds", "x")), "taxIds"))
                .isEqualTo(422);
        assertThat(refusedAt(send(tenant, "/new", fields(subfamily, "taxIds", key())), "taxIds"))
                .isEqualTo(422);
        assertThat(refusedAt(send(tenant, "/new", fields(subfamily, "tags", "t".repeat(41))), "tags"))
                .isEqualTo(422);
        assertThat(send(tenant, "/new", "name", "Ball", "subfamilyId", subfamily, "price", "1")
                        .status())
                .isEqualTo(422);
        assertThat(stored(tenant)).isEmpty();
    }

    @Test
    @DisplayName(
            "C-04 a product is changed as its form says; who saw an older one is told so, with what was typed kept")
    void change() {
        Tenant tenant = FUNCTION.signUp("products-change");
        UUID subfamily = subfamily(tenant);
        Product water = product(tenant, "Water", 150);
        String path = "/" + water.id();
        assertThat(get(tenant, path).body())
                .contains("value=\"Water\"", "value=\"1,50\"", "name=\"version\" value=\"1\"");

        Answer done = send(
                tenant,
                path,
                "key",
                key(),
                "version",
                "1",
                "name",
                "Still water",
                "subfamilyId",
                subfamily.toString(),
                "price",
                "1.60",
                "barcode",
                "8410",
                "active",
                "true");
        assertThat(done.header("Location")).isEqualTo("/products-change/admin/products?done=saved");
        Answer late = send(
                tenant,
                path,
                "key",
                key(),
                "version",
                "1",
                "name",
                "Sparkling",
                "subfamilyId",
                subfamily.toString(),
                "price",
                "9");

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.body()).contains("Somebody changed this", "value=\"Sparkling\"", "value=\"9\"");
        ProductDetails now = stored(tenant).getFirst().details();
        assertThat(now.name()).isEqualTo("Still water");
        assertThat(now.price()).isEqualTo(tenant.money(160));
        assertThat(now.taxIds()).isEmpty();
        assertThat(now.showInPos()).isFalse();
        product(tenant, "Juice", 200);
        Answer taken = send(tenant, "/new", fields(subfamily.toString(), "barcode", "8410"));
        assertThat(refusedAt(taken, "barcode")).isEqualTo(409);
    }

    @Test
    @DisplayName("C-04 the list is searched by name, subfamily and state, and goes on where its page ends")
    void list() {
        Tenant tenant = FUNCTION.signUp("products-list");
        UUID subfamily = subfamily(tenant);
        product(tenant, "Ball 100%", 100);
        for (int i = 10; i <= 60; i++) {
            product(tenant, "Racket " + i, 100);
        }
        FUNCTION.bean(Products.class)
                .create(
                        tenant,
                        new ProductDetails(
                                "Old shoe",
                                subfamily,
                                tenant.money(1),
                                List.of(),
                                List.of("sale"),
                                false,
                                false,
                                null,
                                "",
                                true,
                                false,
                                false));

        assertThat(get(tenant, "?q=100%25").body()).contains("Ball 100%").doesNotContain("Racket");
        assertThat(get(tenant, "?q=sale").body()).contains("Old shoe").doesNotContain("Ball");
        assertThat(get(tenant, "?active=false").body())
                .contains("Old shoe", "<option value=\"false\" selected>")
                .doesNotContain("Ball");
        assertThat(get(tenant, "?subfamilyId=" + subfamily).body()).contains("Ball 100%");
        assertThat(get(tenant, "?subfamilyId=" + key()).body())
                .contains("Nothing matches", "href=\"/products-list/admin/products\"")
                .doesNotContain("Add the first");
        assertThat(get(tenant, "?subfamilyId=boss").status()).isEqualTo(422);
        String first = get(tenant, "?active=true").body();
        String next = first.substring(first.indexOf("rel=\"next\" href=\"") + 17);
        next = next.substring(next.indexOf('?'), next.indexOf('"')).replace("&amp;", "&");
        assertThat(first).contains("Racket 10").doesNotContain("Racket 60");
        assertThat(get(tenant, next).body()).contains("Racket 60").doesNotContain("Racket 10", "Old shoe");
    }

    @Test
    @DisplayName(
            "T-02, T-04 without the permission there is no page and no place; another business's product is nothing")
    void strangers() {
        Tenant mine = FUNCTION.signUp("products-mine");
        Tenant other = FUNCTION.signUp("products-other");
        Product theirs = product(other, "Secret", 100);
        Staff staff = FUNCTION.bean(Staff.class);
        UUID desk = staff.addRole(mine, "Desk", Set.of(Permission.SELL)).id();
        staff.add(mine, "Bea", "bea@products.example", desk);

        assertThat(get(mine, "/" + theirs.id()).status()).isEqualTo(404);
        Answer taken = send(mine, "/" + theirs.id(), "key", key(), "version", "1", "name", "Mine", "price", "1");
        assertThat(taken.status()).isEqualTo(404);
        assertThat(taken.body()).doesNotContain("Secret");
        assertThat(stored(other)).extracting(Product::name).containsExactly("Secret");
        for (String page : List.of("", "/new", "/" + theirs.id())) {
            assertThat(FUNCTION.as("bea@products.example", "products-mine")
                            .get("/products-mine/admin/products" + page)
                            .status())
                    .as(page)
                    .isEqualTo(403);
        }
        assertThat(FUNCTION.as("bea@products.example", "products-mine")
                        .form(
                                "/products-mine/admin/products/new",
                                fields(subfamily(mine).toString(), "price", "1"))
                        .status())
                .isEqualTo(403);
        assertThat(FUNCTION.as("bea@products.example", "products-mine")
                        .get("/products-mine/admin")
                        .body())
                .doesNotContain("/products-mine/admin/products");
        assertThat(stored(mine)).isEmpty();
    }

    @Test
    @DisplayName("a hostile name is shown as text wherever it stands")
    void hostile() {
        Tenant tenant = FUNCTION.signUp("products-hostile");
        Product hostile = product(tenant, "\"><script>alert(1)</script>", 100);

        for (String page : List.of("", "/" + hostile.id(), "?q=%22%3E%3Cscript%3Ealert(1)")) {
            assertThat(get(tenant, page).body())
                    .doesNotContain("<script>alert")
                    .containsPattern("&lt;script(>|&gt;)alert\\(1\\)");
        }
    }

    private static Answer get(Tenant tenant, String path) {
        return FUNCTION.asOwnerOf(tenant).get("/" + tenant.slug() + "/admin/products" + path);
    }

    private static Answer send(Tenant tenant, String path, String... form) {
        return FUNCTION.asOwnerOf(tenant).form("/" + tenant.slug() + "/admin/products" + path, form);
    }

    /** A product's form with one field given otherwise: the first value of a name counts. */
    private static String[] fields(String subfamily, String name, String value) {
        return new String[] {name, value, "key", key(), "name", "Ball", "subfamilyId", subfamily, "price", "1"};
    }

    /** The status of a page that shows what is wrong at the field. */
    private static int refusedAt(Answer answer, String field) {
        assertThat(answer.body()).contains("id=\"" + field + "-help\" class=\"wrong\"");
        return answer.status();
    }

    private static Product product(Tenant tenant, String name, long cents) {
        return FUNCTION.bean(Products.class)
                .create(tenant, ProductDetails.of(name, subfamily(tenant), tenant.money(cents), List.of()));
    }

    private static List<Product> stored(Tenant tenant) {
        return FUNCTION.bean(Products.class).list(tenant, ProductFilter.none(), null, 100);
    }

    private static UUID subfamily(Tenant tenant) {
        return FUNCTION.bean(Subfamilies.class).all(tenant.id()).getFirst().id();
    }

    private static Tax standardTax(Tenant tenant) {
        return FUNCTION.bean(Taxes.class).all(tenant.id()).getFirst();
    }
}
