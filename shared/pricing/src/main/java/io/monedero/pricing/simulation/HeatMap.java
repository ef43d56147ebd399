package io.monedero.pricing.simulation;

import io.monedero.kernel.Money;
import io.monedero.pricing.book.Price;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * The prices of a product over a season, and where it has none of its own (P-13).
 *
 * @param cells in the order of time
 */
public record HeatMap(List<Cell> cells, List<Gap> gaps) {
    public HeatMap {
        cells = List.copyOf(cells);
        gaps = List.copyOf(gaps);
    }

    /** A cell for each hour of the clock. */
    public static HeatMap byHour(Timeline timeline, ZoneId zone) {
        return of(
                timeline,
                span -> {
                    LocalDateTime shown = LocalDateTime.ofInstant(span.from(), zone);
                    return shown.toLocalDate().atTime(shown.getHour(), 0);
                },
                true);
    }

    /** A cell for each day. */
    public static HeatMap byDay(Timeline timeline, ZoneId zone) {
        return of(
                timeline,
                span -> LocalDateTime.ofInstant(span.from(), zone).toLocalDate().atStartOfDay(),
                false);
    }

    /** The lowest price of all cells. */
    public Money lowest() {
        return cells.stream().map(Cell::lowest).min(Comparator.naturalOrder()).orElseThrow();
    }

    public Money highest() {
        return cells.stream().map(Cell::highest).max(Comparator.naturalOrder()).orElseThrow();
    }

    private static HeatMap of(Timeline timeline, Function<Span, LocalDateTime> place, boolean hours) {
        Map<LocalDateTime, List<Span>> places = new LinkedHashMap<>();
        for (Span span : timeline.spans()) {
            places.computeIfAbsent(place.apply(span), at -> new ArrayList<>()).add(span);
        }
        List<Cell> cells = places.entrySet().stream()
                .map(entry -> cell(entry.getKey(), hours, entry.getValue()))
                .toList();
        return new HeatMap(cells, timeline.gaps());
    }

    private static Cell cell(LocalDateTime at, boolean hours, List<Span> spans) {
        return new Cell(
                at.toLocalDate(),
                hours ? at.getHour() : null,
                spans.stream().map(Span::price).min(Comparator.naturalOrder()).orElseThrow(),
                spans.stream().map(Span::price).max(Comparator.naturalOrder()).orElseThrow(),
                spans.stream()
                        .map(Span::winner)
                        .filter(Objects::nonNull)
                        .map(Price::name)
                        .distinct()
                        .toList());
    }
}
