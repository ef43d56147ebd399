package io.monedero.catalog.spreadsheet;

import static io.monedero.tenancy.TestApplication.bean;
import static io.monedero.tenancy.TestApplication.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.monedero.catalog.Product;
import io.monedero.catalog.ProductDetails;
import io.monedero.catalog.ProductFilter;
import io.monedero.catalog.TreatmentSession;
import io.monedero.catalog.TreatmentSessions;
import io.monedero.kernel.Refusal;
import io.monedero.sheets.SheetFormat;
import io.monedero.tenancy.Tenant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ImportingProductsTest {
    private static final String HEAD =
            "Nombre;Familia;Subfamilia;Precio estándar;Impuestos;Código de barras;A la venta";

    private final Shelf shelf = Shelf.open();
    private final Tenant club = shelf.club();

    @Test
    @DisplayName("C-04 a file makes products with all that it says, and the families that they need")
    void create() {
        ProductImport done = shelf.run(
                HEAD,
                "Agua;Bar;Bebidas;1,50;IVA 10 %;8410;",
                "Café;bar;bebidas;1.20;10%;;no",
                "",
                "Green fee;Golf;;50;\"IVA 21 %; IRPF 15 %\";;sí");

        assertThat(done.created()).isEqualTo(3);
        assertThat(done.families()).containsExactly("Bar", "Golf");
        assertThat(done.subfamilies()).containsExactly("Bar · Bebidas", "Golf · Golf");
        Product water = shelf.product("Agua");
        assertThat(water.details().price()).isEqualTo(club.money(150));
        assertThat(water.details().barcode()).isEqualTo("8410");
        assertThat(water.details().active()).isTrue();
        assertThat(water.familyName() + "/" + water.subfamilyName()).isEqualTo("Bar/Bebidas");
        Product coffee = shelf.product("Café");
        assertThat(coffee.details().subfamilyId()).isEqualTo(water.details().subfamilyId());
        assertThat(coffee.details().taxIds()).containsExactly(shelf.tax("IVA 10 %"));
        assertThat(coffee.details().active()).isFalse();
        assertThat(shelf.product("Green fee").details().taxIds())
                .containsExactly(shelf.tax("IVA 21 %"), shelf.tax("IRPF 15 %"));
    }

    @Test
    @DisplayName("C-04 the same file again changes nothing")
    void again() {
        String[] file = {HEAD, "Agua;Bar;Bebidas;1,50;IVA 10 %;8410;", "Polo;Tienda;;30;;1;", "Polo;Tienda;;30;;;"};
        shelf.run(file);
        List<Product> before = shelf.products();

        ProductImport again = shelf.run(file);

        assertThat(again.unchanged()).isEqualTo(3);
        assertThat(again.hasEffect()).isFalse();
        assertThat(again.families()).isEmpty();
        assertThat(shelf.products()).isEqualTo(before);
    }

    @Test
    @DisplayName(
            "C-04 a product is found by id, by barcode or by name; empty cells and missing columns leave it as it is")
    void change() {
        Product water = shelf.product("Agua", 150, "8410");
        Product juice = shelf.product("Zumo", 250, null);
        Product ball = shelf.product("Bola", 500, null);

        ProductImport done = shelf.run(
                "id;name;barcode;price",
                ";Agua mineral;8410;1.60",
                juice.id() + ";;;2.75",
                ";Bola;;",
                ";Zumo de uva;8411;3");

        assertThat(done.effects())
                .extracting(ProductImport.Effect::columns)
                .containsExactly(List.of("name", "price"), List.of("price"), List.of());
        assertThat(List.of(done.created(), done.changed(), done.unchanged())).containsExactly(1, 2, 1);
        ProductDetails now = shelf.product("Agua mineral").details();
        assertThat(now.price()).isEqualTo(club.money(160));
        assertThat(now)
                .usingRecursiveComparison()
                .ignoringFields("name", "price")
                .isEqualTo(water.details());
        assertThat(shelf.product("Agua mineral").version()).isEqualTo(water.version() + 1);
        assertThat(shelf.product("Zumo").details().price()).isEqualTo(club.money(275));
        assertThat(shelf.product("Bola")).isEqualTo(ball);
    }

    @Test
    @DisplayName("C-04 two products exchange their barcodes, and taxes are replaced")
    void exchange() {
        Product water = shelf.product("Agua", 150, "1");
        Product juice = shelf.product("Zumo", 250, "2");

        shelf.run("id;barcode;taxes", water.id() + ";2;IVA 4 %", juice.id() + ";1;");

        assertThat(shelf.product("Agua").details().barcode()).isEqualTo("2");
        assertThat(shelf.product("Zumo").details().barcode()).isEqualTo("1");
        assertThat(shelf.product("Agua").details().taxIds()).containsExactly(shelf.tax("IVA 4 %"));
        assertThat(shelf.product("Zumo").details().taxIds()).containsExactly(shelf.tax("IVA 21 %"));
    }

    @Test
    @DisplayName("C-04 the preview says what would be done and does nothing")
    void preview() {
        Product water = shelf.product("Agua", 150, "8410");

        ProductImport would = shelf.preview(HEAD + ";Notas", "Agua;;;1,70;;8410;;x", "Café;Bar;;1,20;;;;");

        assertThat(would.ignored()).containsExactly("Notas");
        assertThat(would.families()).containsExactly("Bar");
        assertThat(would.effects())
                .containsExactly(
                        new ProductImport.Effect(2, "Agua", false, List.of("price")),
                        new ProductImport.Effect(3, "Café", true, List.of()));
        assertThat(shelf.products()).containsExactly(water);
        assertThat(shelf.subfamilies()).hasSize(1);
    }

    @ParameterizedTest
    @DisplayName("C-04 a cell that cannot be taken is named by row, column and reason")
    @CsvSource(
            delimiter = '|',
            value = {
                ";Bar;;1;;;|name|missing",
                "Agua;Bar;;;;;|price|missing",
                "Agua;Bar;;1.234;;;|price|number-ambiguous",
                "Agua;Bar;;1,5 euros;;;|price|number-malformed",
                "Agua;Bar;;1,555 5;;;|price|number-malformed",
                "Agua;Bar;;0.005;;;|price|too-many-decimals",
                "Agua;Bar;;-1;;;|price|price-negative",
                "Agua;Bar;;=1+1;;;|price|formula-in-cell",
                "=A1;Bar;;1;;;|name|formula-in-cell",
                "Agua;;Bebidas;1;;;|family|missing",
                "Agua;Bar;;1;IVA 99 %;;|taxes|unknown-tax",
                "Agua;Bar;;1;;;quizás|active|yes-or-no",
            })
    void badCells(String line, String column, String code) {
        ProductImport would = shelf.preview(HEAD, "Bien;Bar;;1;;;", line);

        assertThat(would.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.row()).isEqualTo(3);
            assertThat(problem.refusal().field()).isEqualTo(column);
            assertThat(problem.refusal().code()).isEqualTo(code);
        });
        refused("rows-refused", () -> shelf.run(HEAD, "Bien;Bar;;1;;;", line));
        assertThat(shelf.products()).isEmpty();
        assertThat(shelf.subfamilies()).hasSize(1);
    }

    @Test
    @DisplayName("C-04 rows that mean the same product, one of several or one that there is not are refused")
    void badRows() {
        Product water = shelf.product("Agua", 150, "8410");
        shelf.product("Bola", 100, null);
        shelf.product("Bola", 200, null);

        ProductImport would = shelf.preview(
                "id;name;barcode;price;family",
                ";Agua;8410;1;",
                water.id() + ";;;2;",
                ";Bola;;3;",
                UUID.randomUUID() + ";Otra;;3;",
                "eso;Otra;;3;",
                ";Nueva;9;3;Bar",
                ";Nueva;9;3;Bar",
                ";Nueva;;3;Bar",
                ";Nueva;;3;Bar");

        assertThat(would.problems())
                .extracting(problem -> problem.row() + " " + problem.refusal().code())
                .containsExactly(
                        "3 row-twice",
                        "4 product-ambiguous",
                        "5 unknown-product",
                        "6 unknown-product",
                        "8 row-twice",
                        "10 row-twice");
        assertThat(would.problems().getFirst().refusal().values()).containsEntry("row", "2");
    }

    @Test
    @DisplayName("C-04 a barcode that another product keeps is refused, and a treatment costs what its sessions cost")
    void guarded() {
        Product water = shelf.product("Agua", 150, "1");
        shelf.product("Zumo", 250, "2");
        Product laser = shelf.product("Láser", 9000, null);
        bean(TreatmentSessions.class)
                .replace(club, laser.id(), laser.version(), List.of(new TreatmentSession("Uno", club.money(9000))));

        ProductImport would = shelf.preview("id;barcode;price", water.id() + ";2;", laser.id() + ";;80");

        assertThat(would.problems())
                .extracting(problem -> problem.row() + " " + problem.refusal().code())
                .containsExactlyInAnyOrder("2 barcode-taken", "3 price-of-sessions");
    }

    @ParameterizedTest
    @DisplayName("C-04 what was exported is imported without changing anything, of two with one name each")
    @EnumSource(SheetFormat.class)
    void roundTrip(SheetFormat format) {
        shelf.product("=Agua", 150, "0012");
        shelf.product("Bola", 100, null);
        shelf.product("Bola", 123456789, null);
        shelf.run(HEAD, "Green fee;Golf;\"A;B\";50;\"IVA 21 %; IRPF 15 %\";;no");
        List<Product> before = shelf.products();

        for (String language : List.of("en", "es", "pt", "uk")) {
            byte[] file = bean(ExportingProducts.class).file(club, ProductFilter.none(), format, Locale.of(language));
            ProductImport again = bean(ImportingProducts.class).run(club, file);

            assertThat(again.problems()).isEmpty();
            assertThat(again.unchanged()).isEqualTo(4);
            assertThat(again.ignored()).isEmpty();
        }
        assertThat(shelf.products()).isEqualTo(before);
    }

    @Test
    @DisplayName("C-04 the export keeps to its filter; of nothing it is the empty table to fill in")
    void export() {
        shelf.product("Agua", 150, null);
        shelf.product("Bola", 100, null);

        assertThat(csv(new ProductFilter("Agua", null, null, null)))
                .contains("Agua,General,General,1.50,IVA 21 %,\"\"\"a;b\"\";c\",,700,sí,no,sí,no,sí")
                .doesNotContain("Bola");
        assertThat(csv(new ProductFilter("nada", null, null, null)).strip())
                .startsWith("\ufeffId,Nombre,Familia")
                .doesNotContain("\n");
    }

    @Test
    @DisplayName("T-02 the id of another business's product is unknown, and its barcode is free")
    void foreign() {
        Product theirs = Shelf.open().product("Agua", 150, "8410");

        Refusal refusal = refused("rows-refused", () -> shelf.run("id;name;price", theirs.id() + ";Mía;1"));
        assertThat(refusal.parts()).singleElement().extracting(Refusal::field).isEqualTo("rows[2].id");
        assertThat(shelf.run("name;barcode;price", "Mía;8410;1").created()).isEqualTo(1);
    }

    private String csv(ProductFilter filter) {
        return new String(
                bean(ExportingProducts.class).file(club, filter, SheetFormat.CSV, club.language()),
                java.nio.charset.StandardCharsets.UTF_8);
    }
}
