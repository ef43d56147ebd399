package io.monedero.sheets;

import io.monedero.kernel.Refusal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A table of a file: its rows below the one that names the columns.
 *
 * @param ignored what the first row says that is the name of no column
 */
public record Table(Columns columns, List<TableRow> rows, List<String> ignored) {
    public Table {
        rows = List.copyOf(rows);
        ignored = List.copyOf(ignored);
    }

    /**
     * Reads the file.
     *
     * @param either the columns of which the table must have one at least
     * @throws io.monedero.kernel.Refused as {@link Sheets#read}; {@code file-column-missing}, {@code file-column-twice};
     *     {@code file-empty} where nothing stands below the first row
     */
    public static Table read(byte[] file, Columns columns, Collection<String> either) {
        List<SheetRow> sheet = Sheets.read(file);
        List<String> ignored = new ArrayList<>();
        Map<String, Integer> places = places(sheet.getFirst(), columns, ignored);
        if (either.stream().noneMatch(places::containsKey)) {
            String wanted = either.stream().map(columns::everyName).collect(Collectors.joining(", "));
            throw Refusal.invalid("file-column-missing", Sheets.FIELD, Map.of("value", wanted))
                    .asException();
        }
        List<TableRow> rows =
                sheet.stream().skip(1).map(row -> new TableRow(row, places)).toList();
        if (rows.isEmpty()) {
            throw Refusal.invalid("file-empty", Sheets.FIELD).asException();
        }
        return new Table(columns, rows, ignored);
    }

    private static Map<String, Integer> places(SheetRow head, Columns columns, List<String> ignored) {
        Map<String, Integer> places = new HashMap<>();
        for (int place = 0; place < head.cells().size(); place++) {
            String name = head.cell(place);
            String key = columns.key(name).orElse(null);
            if (key == null) {
                if (!name.isEmpty()) {
                    ignored.add(name);
                }
            } else if (places.put(key, place) != null) {
                throw Refusal.invalid("file-column-twice", Sheets.FIELD, Map.of("value", name))
                        .asException();
            }
        }
        return places;
    }
}
