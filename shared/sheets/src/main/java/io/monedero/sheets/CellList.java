package io.monedero.sheets;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.monedero.kernel.Refusal;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** Several values in one cell: a line of CSV with semicolons, so that a value may hold one itself. */
public final class CellList {
    private static final char SEPARATOR = ';';

    private CellList() {}

    public static String written(List<String> values) {
        if (values.isEmpty()) {
            return "";
        }
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder()
                .fieldSeparator(SEPARATOR)
                .lineDelimiter(LineDelimiter.LF)
                .build(text)) {
            csv.writeRecord(values);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString().strip();
    }

    /** The values without blanks around them. Refused: {@code list-malformed} at the column. */
    static List<String> read(String typed, String column) {
        try {
            return CsvReader.builder()
                    .fieldSeparator(SEPARATOR)
                    .trimWhitespacesAroundQuotes(true)
                    .ofSingleCsvRecord(typed)
                    .getFields()
                    .stream()
                    .map(String::strip)
                    .filter(value -> !value.isEmpty())
                    .toList();
        } catch (CsvParseException malformed) {
            throw Refusal.invalid("list-malformed", column, Map.of("value", typed))
                    .asException();
        }
    }
}
