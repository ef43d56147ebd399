package io.monedero.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Writes lists as CSV (RFC 4180): a head of column names, then a record for each row. */
public final class CsvWriting {
    private CsvWriting() {}

    /** @param record the values of a row, in the order of the columns; what people typed goes through {@link #plain} */
    public static <R> String of(List<String> columns, List<R> rows, Function<R, List<String>> record) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(columns);
            rows.forEach(row -> csv.writeRecord(record.apply(row)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    /** Text of people, which no spreadsheet may take for a formula; empty for none. */
    public static String plain(@Nullable String text) {
        return text == null ? "" : Formulas.hidden(text);
    }
}
