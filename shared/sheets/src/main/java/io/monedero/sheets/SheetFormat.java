package io.monedero.sheets;

import io.monedero.csv.CsvWriting;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A kind of file that tables are written as. */
public enum SheetFormat {
    /** RFC 4180 in UTF-8, with the byte order mark by which spreadsheet programs know the encoding. */
    CSV("csv", "text/csv") {
        @Override
        public byte[] write(String title, List<List<String>> rows, Set<Integer> numbers) {
            String text = CsvWriting.of(
                    rows.getFirst(),
                    rows.subList(1, rows.size()),
                    row -> row.stream().map(CsvWriting::plain).toList());
            return ('\ufeff' + text).getBytes(StandardCharsets.UTF_8);
        }
    },
    /** A sheet whose cells are text, which no program takes for formulas, or numbers. */
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
        @Override
        public byte[] write(String title, List<List<String>> rows, Set<Integer> numbers) {
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            try (Workbook book = new Workbook(file, "Monedero", "1.0")) {
                Worksheet sheet = book.newWorksheet(title);
                sheet.freezePane(0, 1);
                for (int row = 0; row < rows.size(); row++) {
                    List<String> cells = rows.get(row);
                    for (int column = 0; column < cells.size(); column++) {
                        write(sheet, row, column, cells.get(column), row > 0 && numbers.contains(column));
                    }
                }
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
            return file.toByteArray();
        }

        private void write(Worksheet sheet, int row, int column, String cell, boolean isNumber) {
            if (isNumber && !cell.isEmpty()) {
                sheet.value(row, column, new BigDecimal(cell));
            } else if (!cell.isEmpty()) {
                sheet.inlineString(row, column, cell);
            }
        }
    };

    private final String code;
    private final String mediaType;

    SheetFormat(String code, String mediaType) {
        this.code = code;
        this.mediaType = mediaType;
    }

    /**
     * Writes the table, its head first.
     *
     * @param numbers the columns, counted from 0, that hold plain decimals or nothing, so that people can add them up
     */
    public abstract byte[] write(String title, List<List<String>> rows, Set<Integer> numbers);

    /** How its files end, and how requests name it. */
    public String code() {
        return code;
    }

    public String mediaType() {
        return mediaType;
    }

    public static Optional<SheetFormat> of(String code) {
        return Arrays.stream(values()).filter(each -> each.code.equals(code)).findFirst();
    }
}
