package io.monedero.web;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.annotation.QueryValue;
import io.monedero.kernel.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which page of a list is wanted; a controller takes it as {@code @RequestBean Paging}.
 *
 * @param limit most items of the page, 1 to 200; 50 when null
 * @param cursor what the page before said in {@code next}; null for the first page
 */
@Introspected
public record Paging(
        @Nullable @QueryValue Integer limit,
        @Nullable @QueryValue String cursor) {
    static final String CURSOR = "cursor";
    private static final int USUAL = 50;
    private static final int MOST = 200;

    /** Refuses {@code limit-outside}. */
    public Paging {
        if (limit != null && (limit < 1 || limit > MOST)) {
            throw Refusal.invalid("limit-outside", "limit", Map.of("value", limit.toString()))
                    .asException();
        }
    }

    public static Paging first() {
        return new Paging(null, null);
    }

    /** Rows to ask the database for: one more than the page holds, which tells whether another page follows. */
    public int rows() {
        return size() + 1;
    }

    /** Where the page before ended; empty for the first page. Refused: {@code cursor-malformed}. */
    public Optional<Cursor> after(int keys) {
        return cursor == null || cursor.isEmpty() ? Optional.empty() : Optional.of(Cursor.read(cursor, keys));
    }

    /**
     * The page out of the rows that were found.
     *
     * @param found at most {@link #rows} rows
     * @param keys the sort keys of a row, in the order of the list
     */
    public <R, T> PageOf<T> page(List<R> found, Function<R, T> view, Function<R, Cursor> keys) {
        List<R> shown = found.subList(0, Math.min(found.size(), size()));
        String next = found.size() > size() ? keys.apply(shown.getLast()).text() : null;
        return new PageOf<>(shown.stream().map(view).toList(), next);
    }

    private int size() {
        return limit == null ? USUAL : limit;
    }
}
