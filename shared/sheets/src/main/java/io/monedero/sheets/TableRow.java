package io.monedero.sheets;

import io.monedero.kernel.Decimals;
import io.monedero.kernel.Refusal;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row whose cells are asked for by the key of their column. Where the file has no such column or the cell is empty, it says
 * nothing: null. Every reader refuses {@code formula-in-cell} at the column.
 */
public final class TableRow {
    private final SheetRow row;
    private final Map<String, Integer> places;

    TableRow(SheetRow row, Map<String, Integer> places) {
        this.row = row;
        this.places = places;
    }

    /** As spreadsheet programs count: the row that names the columns is 1. */
    public int number() {
        return row.number();
    }

    public @Nullable String text(String column) {
        Integer place = places.get(column);
        if (place == null || row.cell(place).isEmpty()) {
            return null;
        }
        if (row.formulas().contains(place)) {
            throw Refusal.invalid("formula-in-cell", column).asException();
        }
        return row.cell(place);
    }

    /**
     * A number with comma or point.
     *
     * @param decimals how many such numbers can have: with three, a point before three digits is one of decimals
     * @throws io.monedero.kernel.Refused {@code number-malformed}; {@code number-ambiguous} for {@code 1.234}
     */
    public @Nullable BigDecimal decimal(String column, int decimals) {
        String typed = text(column);
        return typed == null ? null : Decimals.typed(typed, column, decimals == 3 ? '.' : Decimals.NO_POINT);
    }

    /** Yes or no, as any of the languages says it. Refused besides: {@code yes-or-no}. */
    public @Nullable Boolean truth(String column) {
        String typed = text(column);
        return typed == null
                ? null
                : YesNo.read(typed)
                        .orElseThrow(() -> Refusal.invalid("yes-or-no", column, Map.of("value", typed))
                                .asException());
    }

    /** Several values in one cell, as {@link CellList} writes them. */
    public @Nullable List<String> list(String column) {
        String typed = text(column);
        return typed == null ? null : CellList.read(typed, column);
    }
}
