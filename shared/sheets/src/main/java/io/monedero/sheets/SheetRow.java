package io.monedero.sheets;

import java.util.List;
import java.util.Set;

/**
 * A row of a sheet, its cells as text.
 *
 * @param number as spreadsheet programs count: the first row is 1, blank rows count
 * @param cells without blanks around them; cells at the end may be absent
 * @param formulas the columns, counted from 0, whose text is not what somebody typed but what a formula gave or would give
 */
public record SheetRow(int number, List<String> cells, Set<Integer> formulas) {
    public SheetRow {
        cells = List.copyOf(cells);
        formulas = Set.copyOf(formulas);
    }

    /** The text of the column, counted from 0; empty where the row ends before it. */
    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    public boolean isBlank() {
        return cells.stream().allMatch(String::isEmpty);
    }
}
