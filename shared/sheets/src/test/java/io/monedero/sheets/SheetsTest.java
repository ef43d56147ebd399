package io.monedero.sheets;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.monedero.kernel.Refused;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SheetsTest {
    private static final List<List<String>> TABLE = List.of(
            List.of("name", "price"),
            List.of("=HYPERLINK(\"x\")", "-1,5"),
            List.of("'=x", "Café; \"solo\", dos\nlíneas"),
            List.of("@a", "👍"));

    @ParameterizedTest
    @DisplayName("C-04 what is written is read again as it was, formulas and apostrophes too")
    @EnumSource(SheetFormat.class)
    void roundTrip(SheetFormat format) {
        assertThat(Sheets.read(format.write("Products", TABLE, Set.of())))
                .extracting(SheetRow::cells)
                .isEqualTo(TABLE);
    }

    @Test
    @DisplayName("C-04 in a CSV file no cell begins with the sign of a formula")
    void formulas() {
        assertThat(new String(SheetFormat.CSV.write("Products", TABLE, Set.of()), UTF_8))
                .contains("\"'=HYPERLINK", "\"'-1,5\"", "''=x", "'@a");
    }

    @ParameterizedTest
    @DisplayName("C-04 amounts are read again as they were")
    @EnumSource(SheetFormat.class)
    void amounts(SheetFormat format) {
        List<List<String>> table = List.of(List.of("a", "b"), List.of("12.50", "12.50"), List.of("", "1234567.89"));

        assertThat(Sheets.read(format.write("Products", table, Set.of(1))))
                .extracting(row -> new java.math.BigDecimal("0" + row.cell(1).replace("b", "")).toPlainString())
                .containsExactly("0", format == SheetFormat.XLSX ? "12.5" : "12.50", "1234567.89");
    }

    @ParameterizedTest
    @DisplayName("C-04 semicolon, comma and tab are told apart by the head, and quoted ones do not count")
    @ValueSource(strings = {";", ",", "\t"})
    void separators(String separator) {
        String text = "\"a;;;,,,\t\t\t\"" + separator + "b\r\n1" + separator + " 2 \r\n\r\n3" + separator + "4";

        List<SheetRow> rows = Sheets.read(("\ufeff" + text).getBytes(UTF_8));

        assertThat(rows).isEqualTo(Sheets.read(text.getBytes(UTF_8)));
        assertThat(rows.get(0).cells()).hasSize(2);
        assertThat(rows.get(1)).isEqualTo(new SheetRow(2, List.of("1", "2"), Set.of()));
        assertThat(rows.get(2).number()).as("the blank row counts").isEqualTo(4);
    }

    @Test
    @DisplayName("C-04 numbers and ticks of a spreadsheet are read as they are shown")
    void cells() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(file, "Test", "1.0")) {
            Worksheet sheet = book.newWorksheet("One");
            sheet.value(0, 0, new java.math.BigDecimal("19.989999999999998"));
            sheet.value(0, 1, 8412345678905L);
            sheet.value(0, 2, true);
            sheet.value(0, 4, " text ");
            sheet.value(2, 0, 1);
        }

        List<SheetRow> rows = Sheets.read(file.toByteArray());

        assertThat(rows.get(0).cells()).containsExactly("19.99", "8412345678905", "true", "", "text");
        assertThat(rows.get(1)).isEqualTo(new SheetRow(3, List.of("1"), Set.of()));
        assertThat(rows.get(1).cell(7)).isEmpty();
    }

    @Test
    @DisplayName("C-04 what a formula gave is marked, in a spreadsheet and in CSV; an equals sign in a text is not")
    void formulaCells() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(file, "Test", "1.0")) {
            Worksheet sheet = book.newWorksheet("One");
            sheet.value(0, 0, 2);
            sheet.formula(0, 1, "A1*2");
            sheet.inlineString(0, 2, "=A1");
        }

        assertThat(Sheets.read(file.toByteArray()).getFirst().formulas()).containsExactly(1);
        assertThat(Sheets.read("2,=A1*2,'=A1".getBytes(UTF_8)).getFirst())
                .isEqualTo(new SheetRow(1, List.of("2", "=A1*2", "=A1"), Set.of(1)));
    }

    @Test
    @DisplayName("C-04 a cell that says it stands at the end of the world is none")
    void farCell() throws IOException {
        byte[] book = SheetFormat.XLSX.write("One", List.of(List.of("x")), Set.of());

        assertThat(refused(replaced(book, "xl/worksheets/sheet1.xml", """
                <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>
                <row r="1"><c r="ZZZZZZ1"><v>1</v></c></row></sheetData></worksheet>
                """))).isEqualTo("file-unreadable");
    }

    @Test
    @DisplayName("C-04 a file that is packed is unpacked, and a bomb is not")
    void packed() throws IOException {
        assertThat(Sheets.read(gzip("a,b\n1,2".getBytes(UTF_8)))).hasSize(2);
        assertThat(refused(gzip(new byte[65 * 1024 * 1024]))).isEqualTo("file-unpacked-too-large");
        assertThat(refused(zip("xl/workbook.xml", new byte[65 * 1024 * 1024]))).isEqualTo("file-unpacked-too-large");
    }

    @Test
    @DisplayName("C-04 what is no table is refused with its reason")
    void unreadable() throws IOException {
        assertThat(refused(new byte[0])).isEqualTo("file-empty");
        assertThat(refused("\n ; \n".getBytes(UTF_8))).isEqualTo("file-empty");
        assertThat(refused("año".getBytes(ISO_8859_1))).isEqualTo("file-not-utf8");
        assertThat(refused(new byte[] {0x1f, (byte) 0x8b, 1})).isEqualTo("file-unreadable");
        assertThat(refused(zip("hello.txt", new byte[1]))).isEqualTo("file-unreadable");
        assertThat(refused("a\n".repeat(Sheets.MOST_ROWS + 1).getBytes(UTF_8))).isEqualTo("file-rows-outside");
        assertThat(refused(",".repeat(300).getBytes(UTF_8))).isEqualTo("file-rows-outside");
    }

    @Test
    @DisplayName("C-04 entities of a spreadsheet are not read")
    void entities() throws IOException {
        byte[] book = SheetFormat.XLSX.write("One", List.of(List.of("secret")), Set.of());
        byte[] attack = replaced(book, "xl/worksheets/sheet1.xml", """
                <?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>
                <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>
                <row r="1"><c r="A1" t="inlineStr"><is><t>&e;</t></is></c></row></sheetData></worksheet>
                """);

        assertThat(refused(attack)).isIn("file-unreadable", "file-empty");
    }

    private static String refused(byte[] file) {
        Refused refused = catchThrowableOfType(Refused.class, () -> Sheets.read(file));
        assertThat(refused).isNotNull();
        assertThat(refused.refusal().field()).isEqualTo("file");
        return refused.refusal().code();
    }

    private static byte[] gzip(byte[] plain) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream stream = new GZIPOutputStream(packed)) {
            stream.write(plain);
        }
        return packed.toByteArray();
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream stream = new ZipOutputStream(packed)) {
            stream.putNextEntry(new ZipEntry(name));
            stream.write(content);
        }
        return packed.toByteArray();
    }

    private static byte[] replaced(byte[] zip, String name, String content) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(packed);
                ZipFile in = ZipFile.builder()
                        .setSeekableByteChannel(new SeekableInMemoryByteChannel(zip))
                        .get()) {
            for (ZipArchiveEntry entry : Collections.list(in.getEntries())) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(
                        entry.getName().equals(name)
                                ? content.getBytes(UTF_8)
                                : in.getInputStream(entry).readAllBytes());
            }
        }
        return packed.toByteArray();
    }
}
