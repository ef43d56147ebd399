package io.monedero.sheets;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.monedero.kernel.Refusal;
import io.monedero.kernel.Refused;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableTest {
    private static final Columns COLUMNS =
            new Columns("io.monedero.sheets.columns", List.of("name", "price", "tags", "active"), List.of("en", "es"));

    @ParameterizedTest
    @DisplayName("C-04 a column is known by its key or its name in any language, however it is spelt")
    @ValueSource(strings = {"price", "Price", "PRECIO DE CATALOGO", "precio_de_catálogo", " Precio  de catálogo: "})
    void heads(String head) {
        Table table = table(head + "|Nombre|Notas\n1|Agua|x");

        assertThat(table.rows().getFirst().text("price")).isEqualTo("1");
        assertThat(table.rows().getFirst().text("name")).isEqualTo("Agua");
        assertThat(table.rows().getFirst().text("tags")).isNull();
        assertThat(table.ignored()).containsExactly("Notas");
        assertThat(COLUMNS.head(Locale.of("es"))).startsWith("Nombre", "Precio de catálogo");
    }

    @Test
    @DisplayName("C-04 a file without the column that matters, with one twice or without rows is refused")
    void badHeads() {
        assertThat(refused(() -> table("precio|tags\n1|a")).values().get("value"))
                .isEqualTo("Name / Nombre / name");
        assertThat(refused(() -> table("name|Nombre\n1|a")).code()).isEqualTo("file-column-twice");
        assertThat(refused(() -> table("name|price\n\n")).code()).isEqualTo("file-empty");
    }

    @ParameterizedTest
    @DisplayName("C-04 numbers are read with comma or point, and never guessed")
    @CsvSource(
            delimiter = '|',
            value = {"12,50|12.50", "12.50|12.50", "1.234,5|1234.5", "1,234.5|1234.5", "1 234|1234", "0,125|0.125"})
    void numbers(String typed, String meant) {
        assertThat(table("name|price\na|" + typed).rows().getFirst().decimal("price", 2))
                .isEqualByComparingTo(meant);
    }

    @Test
    @DisplayName("C-04 1.234 could be a thousand: it is refused unless the currency has three decimals")
    void ambiguous() {
        TableRow row = table("name|price\na|1.234").rows().getFirst();

        assertThat(refused(() -> row.decimal("price", 2)).code()).isEqualTo("number-ambiguous");
        assertThat(row.decimal("price", 3)).isEqualByComparingTo("1.234");
        assertThat(refused(() -> table("name|price\na|1,234").rows().getFirst().decimal("price", 3))
                        .field())
                .isEqualTo("price");
        assertThat(refused(() -> table("name|price\na|=1+1").rows().getFirst().decimal("price", 2))
                        .code())
                .isEqualTo("formula-in-cell");
    }

    @Test
    @DisplayName("C-04 yes and no are understood in four languages")
    void yesAndNo() {
        assertThat(List.of("yes", "Sí", "SI", "sim", "так", "true", "1", "x"))
                .allMatch(word -> Boolean.TRUE.equals(truth(word)));
        assertThat(List.of("no", "Não", "ні", "FALSE", "0")).allMatch(word -> Boolean.FALSE.equals(truth(word)));
        assertThat(refused(() -> truth("maybe")).code()).isEqualTo("yes-or-no");
        for (String language : List.of("en", "es", "pt", "uk")) {
            assertThat(truth(YesNo.written(true, Locale.of(language)))).isTrue();
            assertThat(truth(YesNo.written(false, Locale.of(language)))).isFalse();
        }
    }

    @Test
    @DisplayName("C-04 several values of a cell come back as they were, with semicolons and quotes in them")
    void lists() {
        List<String> values = List.of("a;b", "\"c\"", "d e");

        assertThat(CellList.read(CellList.written(values), "tags")).isEqualTo(values);
        assertThat(CellList.read("a; b ;;c", "tags")).containsExactly("a", "b", "c");
        assertThat(CellList.written(List.of())).isEmpty();
    }

    @Test
    @DisplayName("C-04 all problems of a file are counted, a hundred are kept, and the rows are named")
    void problems() {
        RowProblems problems = new RowProblems();
        for (int row = 2; row <= 150; row++) {
            problems.add(row, Refusal.invalid("missing", "name"));
        }
        problems.add(150, Refusal.invalid("missing", "price"));

        Refusal refusal = refused(problems::refuseAny);

        assertThat(problems.count()).isEqualTo(150);
        assertThat(refusal.values()).containsEntry("errors", "150").containsEntry("rows", "149");
        assertThat(refusal.values().get("named")).startsWith("2, 3, 4").endsWith("101 …");
        assertThat(refusal.parts())
                .hasSize(100)
                .first()
                .extracting(Refusal::field)
                .isEqualTo("rows[2].name");
        new RowProblems().refuseAny();
    }

    private static @Nullable Boolean truth(String word) {
        return table("name|active\na|" + word).rows().getFirst().truth("active");
    }

    private static Table table(String text) {
        return Table.read(text.replace('|', ';').getBytes(UTF_8), COLUMNS, List.of("name"));
    }

    private static Refusal refused(ThrowingCallable act) {
        Refused refused = catchThrowableOfType(Refused.class, act);
        assertThat(refused).isNotNull();
        return refused.refusal();
    }
}
