package io.monedero.sheets;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.monedero.csv.Formulas;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** CSV in UTF-8, with or without byte order mark, separated by whichever of semicolon, comma and tab its head has most. */
final class CsvTable {
    private static final char[] SEPARATORS = {';', ',', '\t'};

    private CsvTable() {}

    static List<SheetRow> read(byte[] file) {
        String text = text(file);
        List<SheetRow> rows = new ArrayList<>();
        int number = 0;
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .fieldSeparator(separator(text))
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            for (CsvRecord each : csv) {
                number++;
                Sheets.refuseTooMany(number, each.getFieldCount());
                SheetRow row = row(number, each.getFields());
                if (!row.isBlank()) {
                    rows.add(row);
                }
            }
        } catch (CsvParseException | UncheckedIOException broken) {
            throw Sheets.unreadable(String.valueOf(broken.getMessage()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return rows;
    }

    private static SheetRow row(int number, List<String> fields) {
        Set<Integer> formulas = new HashSet<>();
        List<String> cells = new ArrayList<>(fields.size());
        for (String field : fields) {
            String typed = field.strip();
            if (typed.startsWith("=")) {
                formulas.add(cells.size());
            }
            cells.add(Formulas.shown(typed));
        }
        return new SheetRow(number, cells, formulas);
    }

    private static String text(byte[] file) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException otherEncoding) {
            throw Sheets.notUtf8();
        }
    }

    private static char separator(String text) {
        int[] found = new int[SEPARATORS.length];
        boolean quoted = false;
        for (int place = 0; place < text.length(); place++) {
            char sign = text.charAt(place);
            quoted ^= sign == '"';
            if (!quoted && (sign == '\n' || sign == '\r')) {
                break;
            }
            for (int each = 0; each < SEPARATORS.length && !quoted; each++) {
                found[each] += sign == SEPARATORS[each] ? 1 : 0;
            }
        }
        int most = 0;
        for (int each = 1; each < SEPARATORS.length; each++) {
            most = found[each] > found[most] ? each : most;
        }
        return SEPARATORS[most];
    }
}
