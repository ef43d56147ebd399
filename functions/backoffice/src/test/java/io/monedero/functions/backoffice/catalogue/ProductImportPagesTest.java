package io.monedero.functions.backoffice.catalogue;

import static io.monedero.functions.backoffice.BackOffice.FUNCTION;
import static io.monedero.functions.backoffice.BackOffice.key;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.monedero.catalog.Product;
import io.monedero.catalog.ProductFilter;
import io.monedero.catalog.Products;
import io.monedero.functions.backoffice.BrowsedBusiness;
import io.monedero.tenancy.Permission;
import io.monedero.tenancy.Tenant;
import io.monedero.web.Answer;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ProductImportPagesTest {
    private static final Pattern FILE = Pattern.compile("name=\"file\" value=\"([^\"]*)\"");
    private static final String CSV =
            "Nombre;Familia;Precio;Precio estándar;Nota\nCafé;Bar;;1,20;x\n<b>Agua;Bar;;1,50;\n";

    @Test
    @DisplayName(
            "C-04 a file is chosen, looked at and confirmed; what is imported is the file that was looked at, once")
    void confirm() {
        Desk desk = new Desk(FUNCTION.signUp("import-confirm"));
        assertThat(desk.get("products").body()).contains("href=\"/import-confirm/admin/products/import\"");
        assertThat(desk.get("products/import").body())
                .contains("enctype=\"multipart/form-data\"", "type=\"file\"", "products.xlsx");

        Answer preview = desk.choose(CSV.getBytes(UTF_8));
        assertThat(preview.status()).as(preview.body()).isEqualTo(200);
        assertThat(preview.body())
                .contains("New families: Bar", "not used: Precio, Nota", "2 products will be added", "Café")
                .contains("&lt;b")
                .doesNotContain("<b>Agua");
        assertThat(desk.products()).isEmpty();

        String file = file(preview);
        String key = key();
        Answer done = desk.send("products/import/confirm", "key", key, "file", file);
        assertThat(done.header("Location")).isEqualTo("/import-confirm/admin/products?done=products-imported");
        Answer again = desk.send("products/import/confirm", "key", key, "file", file);
        assertThat(again.header("Location")).isEqualTo(done.header("Location"));
        assertThat(desk.products()).extracting(Product::name).containsExactlyInAnyOrder("Café", "<b>Agua");
        assertThat(desk.choose(CSV.getBytes(UTF_8)).body())
                .contains("Everything is already as this file says")
                .doesNotContain("Import now");
    }

    @Test
    @DisplayName("C-04 errors stand in a table by row and column, and nothing can be confirmed")
    void errors() {
        Desk desk = new Desk(FUNCTION.signUp("import-errors"));

        Answer preview = desk.choose(CSV.replace("1,20", "1.200").getBytes(UTF_8));

        assertThat(preview.body())
                .contains("Nothing can be imported until", "Standard price", "can be read in two ways")
                .doesNotContain("Import now");
        String file = file(desk.choose(CSV.getBytes(UTF_8)));
        Answer forged = desk.send("products/import/confirm", "key", key(), "file", "a" + file);
        assertThat(forged.status()).isEqualTo(422);
        Answer nothing = desk.send("products/import/confirm", "key", key(), "file", "%");
        assertThat(nothing.status()).isEqualTo(422);
        assertThat(desk.products()).isEmpty();
    }

    @Test
    @DisplayName(
            "C-04 what is no table is refused on the page, in the reader's language; so is what is too large for it")
    void badFiles() {
        Desk desk = new Desk(FUNCTION.signUp("import-bad"));

        Answer latin = desk.choose("Nombre\nCafé".getBytes(ISO_8859_1));
        assertThat(latin.status()).isEqualTo(422);
        assertThat(latin.body()).contains("not encoded in UTF-8", "id=\"file-help\" class=\"wrong\"");
        assertThat(desk.choose(new byte[0]).body()).contains("The file has no rows");
        byte[] noise = new byte[3_100_000];
        new Random(1).nextBytes(noise);
        noise[0] = 'P';
        noise[1] = 'K';
        assertThat(desk.choose(noise).body()).contains("a file can have 3 MB");
        assertThat(desk.choose(new byte[4_300_000]).status()).isEqualTo(413);
        Answer noForm = FUNCTION.asOwnerOf(desk.tenant())
                .header("Sec-Fetch-Site", "same-origin")
                .upload(desk.path("products/import"), "multipart/form-data", new byte[1]);
        assertThat(noForm.status()).isEqualTo(422);
    }

    @Test
    @DisplayName(
            "C-04 the list goes out as CSV and for Excel with the filters that it had, and comes in again unchanged")
    void export() {
        Desk desk = new Desk(FUNCTION.signUp("import-export"));
        desk.send("products/import/confirm", "key", key(), "file", file(desk.choose(CSV.getBytes(UTF_8))));

        String list = desk.get("products?q=Caf").body();
        assertThat(list)
                .contains("/import-export/admin/products.csv?q=Caf", "/import-export/admin/products.xlsx?q=Caf");
        Answer some = desk.get("products.csv?q=Caf");
        assertThat(some.header("Content-Disposition")).contains("products.csv");
        assertThat(new String(some.bytes(), UTF_8))
                .contains("Standard price", "Café")
                .doesNotContain("Agua");
        assertThat(desk.choose(desk.get("products.xlsx").bytes()).body()).contains("Everything is already");
        assertThat(desk.choose(desk.getIn("uk", "products.csv").bytes()).body()).contains("Everything is already");
    }

    @Test
    @DisplayName("T-02, T-04 without the permission there is no import and no export; another business's are not there")
    void strangers() {
        Desk desk = new Desk(FUNCTION.signUp("import-mine"));
        Desk other = new Desk(FUNCTION.signUp("import-other"));
        String file = file(desk.choose(CSV.getBytes(UTF_8)));
        String seller = desk.person("bea", Permission.SELL);

        for (String place : List.of("products/import", "products.csv", "products.xlsx")) {
            assertThat(desk.getAs(seller, place).status()).as(place).isEqualTo(403);
            assertThat(FUNCTION.asOwnerOf(other.tenant()).get(desk.path(place)).status())
                    .as(place)
                    .isEqualTo(404);
        }
        assertThat(desk.sendAs(seller, "products/import/confirm", "key", key(), "file", file)
                        .status())
                .isEqualTo(403);
        assertThat(desk.products()).isEmpty();
    }

    private static String file(Answer preview) {
        Matcher file = FILE.matcher(preview.body());
        assertThat(file.find()).as(preview.body()).isTrue();
        return file.group(1);
    }

    private record Desk(Tenant tenant) implements BrowsedBusiness {
        /** As a browser sends the form of the page. */
        Answer choose(byte[] file) {
            ByteArrayOutputStream body = new ByteArrayOutputStream();
            body.writeBytes("""
                    --edge\r
                    Content-Disposition: form-data; name="other"\r
                    \r
                    x\r
                    --edge\r
                    Content-Disposition: form-data; name="file"; filename="products.csv"\r
                    Content-Type: text/csv\r
                    \r
                    """.getBytes(UTF_8));
            body.writeBytes(file);
            body.writeBytes("\r\n--edge--\r\n".getBytes(UTF_8));
            return FUNCTION.asOwnerOf(tenant)
                    .header("Accept-Language", "en")
                    .header("Sec-Fetch-Site", "same-origin")
                    .upload(path("products/import"), "multipart/form-data; boundary=edge", body.toByteArray());
        }

        List<Product> products() {
            return FUNCTION.bean(Products.class).list(tenant, ProductFilter.none(), null, 100);
        }
    }
}
