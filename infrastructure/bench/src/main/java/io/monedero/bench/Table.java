package io.monedero.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Rows of figures under a heading, as they are printed. */
public final class Table {
    private final String title;
    private final List<String[]> rows = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    public Table(String title, String... columns) {
        this.title = title;
        rows.add(columns);
    }

    public Table row(String... cells) {
        rows.add(cells);
        return this;
    }

    /** A row that holds a ratio against its goal, which is the least or the most that it may be. */
    public Table ratio(String what, double ratio, Goal goal) {
        return row(what, number(ratio), goal.toString(), goal.met(ratio) ? "met" : "missed");
    }

    /** What a reader must know to trust the figures. */
    public Table note(String text) {
        notes.add(text);
        return this;
    }

    public static String number(double value) {
        return String.format(Locale.ROOT, value < 100 ? "%.2f" : "%,.0f", value);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder().append('\n').append(title).append('\n');
        for (String[] row : rows) {
            for (int column = 0; column < row.length; column++) {
                String format = column == 0 ? "  %-" : "  %";
                text.append(String.format(Locale.ROOT, format + width(column) + "s", row[column]));
            }
            text.append('\n');
        }
        notes.forEach(note -> text.append("  ").append(note).append('\n'));
        return text.toString();
    }

    private int width(int column) {
        return rows.stream()
                .filter(row -> row.length > column)
                .mapToInt(row -> row[column].length())
                .max()
                .orElse(1);
    }

    /** What a ratio should be. */
    public sealed interface Goal {
        boolean met(double ratio);

        record AtLeast(double bound) implements Goal {
            @Override
            public boolean met(double ratio) {
                return ratio >= bound;
            }

            @Override
            public String toString() {
                return "≥ " + number(bound);
            }
        }

        record AtMost(double bound) implements Goal {
            @Override
            public boolean met(double ratio) {
                return ratio <= bound;
            }

            @Override
            public String toString() {
                return "≤ " + number(bound);
            }
        }
    }
}
