package io.monedero.sheets;

import io.monedero.kernel.Refusal;
import io.monedero.kernel.Refused;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Gathers what is wrong with the rows of a file: all of it is counted, the first of it is kept. */
public final class RowProblems {
    static final int MOST_LISTED = 100;

    private final List<RowProblem> listed = new ArrayList<>();
    private final Set<Integer> rows = new TreeSet<>();
    private int count;

    public void add(int row, Refusal refusal) {
        count++;
        rows.add(row);
        if (listed.size() < MOST_LISTED) {
            listed.add(new RowProblem(row, refusal));
        }
    }

    /** What the reader answers; null where it refused, which is noted. */
    public <T> @Nullable T at(int row, Supplier<? extends @Nullable T> reader) {
        try {
            return reader.get();
        } catch (Refused refused) {
            add(row, refused.refusal());
            return null;
        }
    }

    public int count() {
        return count;
    }

    /** The first hundred that were found, in the order of the rows. */
    public List<RowProblem> listed() {
        return listed.stream().sorted(Comparator.comparingInt(RowProblem::row)).toList();
    }

    public boolean has(int row) {
        return rows.contains(row);
    }

    /** Refuses {@code rows-refused} at the file, naming rows and with each problem as its part, if there is any. */
    public void refuseAny() {
        if (count > 0) {
            String named = rows.stream().limit(MOST_LISTED).map(String::valueOf).collect(Collectors.joining(", "));
            throw Refusal.invalid(
                            "rows-refused",
                            Sheets.FIELD,
                            Map.of(
                                    "errors",
                                    String.valueOf(count),
                                    "rows",
                                    String.valueOf(rows.size()),
                                    "named",
                                    rows.size() > MOST_LISTED ? named + " …" : named))
                    .with(listed().stream().map(RowProblem::inFile).toList())
                    .asException();
        }
    }
}
