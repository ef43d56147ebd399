package io.monedero.catalog.spreadsheet;

import static io.monedero.tenancy.TestApplication.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.monedero.kernel.Refusal;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LargeImportTest {
    private static final int ROWS = 50_000;

    private final Shelf shelf = Shelf.open();

    @Test
    @DisplayName("C-04 of 50,000 rows with errors in three nothing is imported, and the three are named")
    void errors() {
        String[] file = file();
        file[17] = "Producto 17;Bar;Bebidas;gratis;;";
        file[25_000] = "Producto 25000;Bar;Bebidas;1;IVA 99 %;";
        file[ROWS] = ";Bar;Bebidas;1;;";

        Refusal refusal = refused("rows-refused", () -> shelf.run(file));

        assertThat(refusal.values())
                .containsEntry("rows", "3")
                .containsEntry("errors", "3")
                .containsEntry("named", "18, 25001, 50001");
        assertThat(refusal.parts())
                .extracting(Refusal::field)
                .containsExactly("rows[18].price", "rows[25001].taxes", "rows[50001].name");
        assertThat(shelf.products()).isEmpty();
        assertThat(shelf.subfamilies()).hasSize(1);
    }

    @Test
    @DisplayName("C-04 50,000 good rows are imported whole, and again, and changed")
    void whole() {
        String[] file = file();

        assertThat(timed("50,000 new products", file).created()).isEqualTo(ROWS);
        assertThat(timed("the same again", file).unchanged()).isEqualTo(ROWS);
        for (int row = 1; row <= ROWS; row++) {
            file[row] = file[row].replace("Bebidas", "Copas").replace(";1,5", ";2,5");
        }
        List<UUID> tenPercent = List.of(shelf.tax("IVA 10 %"));
        assertThat(timed("the same with other prices", file).changed()).isEqualTo(ROWS);
        assertThat(shelf.products())
                .hasSize(ROWS)
                .allMatch(product -> product.subfamilyName().equals("Copas"))
                .allMatch(product -> product.details().taxIds().equals(tenPercent));
    }

    /** What a reader of the test's report learns; it asserts nothing about time. */
    private ProductImport timed(String what, String[] file) {
        long begin = System.nanoTime();
        ProductImport done = shelf.run(file);
        System.out.printf(Locale.ROOT, "%s: %.1f s%n", what, (System.nanoTime() - begin) / 1e9);
        return done;
    }

    private static String[] file() {
        String[] lines = new String[ROWS + 1];
        lines[0] = "name;family;subfamily;price;taxes;barcode";
        for (int row = 1; row <= ROWS; row++) {
            lines[row] = "Producto " + row + ";Bar;Bebidas;1,5" + row % 10 + ";10 %;84" + row;
        }
        return lines;
    }
}
