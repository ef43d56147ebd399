package io.monedero.functions.backoffice.prices;

import io.monedero.functions.backoffice.Option;
import io.monedero.functions.backoffice.Page;
import io.monedero.kernel.Refusal;
import io.monedero.pricing.simulation.Cell;
import io.monedero.pricing.simulation.Comparison;
import io.monedero.pricing.simulation.HeatMap;
import io.monedero.pricing.tariff.analysis.Simulation;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The prices of a product as a map of colours.
 *
 * @param monday of this week: the first day shown where none was asked for
 * @param map by the prices in force; null before a product was chosen, or where it was refused
 * @param comparison with a draft; null where none was chosen
 */
public record HeatMapView(
        List<Option> products,
        List<Option> channels,
        List<Option> drafts,
        LocalDate monday,
        @Nullable HeatMap map,
        @Nullable Comparison comparison,
        @Nullable Refusal refusal) {
    private static final int STEPS = 8;

    /** With the maps that were asked for. */
    HeatMapView with(Simulation simulation) {
        Comparison compared = simulation.after() == null ? null : simulation.comparison();
        return new HeatMapView(products, channels, drafts, monday, simulation.before(), compared, null);
    }

    /** With why there is no map. */
    HeatMapView with(Refusal refused) {
        return new HeatMapView(products, channels, drafts, monday, null, null, refused);
    }

    /** A table of hours and days, or of weeks and weekdays; null where a day skips the hour. */
    public record Table(List<String> columns, List<Row> rows) {}

    /** A row of it. */
    public record Row(String head, List<@Nullable Cell> cells) {}

    /** What lies where: hours down and days across, or for a season weeks down and weekdays across. */
    public Table table(Page page, HeatMap shown) {
        boolean byHour = shown.cells().getFirst().hour() != null;
        return byHour ? hours(page, shown) : weeks(page, shown);
    }

    /** The map after the draft; null where there is no draft. */
    public @Nullable HeatMap after() {
        return comparison == null ? null : comparison.after();
    }

    /** From 0 for the cheapest to 7 for the dearest of all maps shown. */
    public int step(Cell cell) {
        long low = shownMaps().stream()
                .mapToLong(each -> each.lowest().minor())
                .min()
                .orElse(0);
        long high = shownMaps().stream()
                .mapToLong(each -> each.highest().minor())
                .max()
                .orElse(0);
        return high == low ? 0 : (int) ((cell.lowest().minor() - low) * (STEPS - 1) / (high - low));
    }

    public String price(Page page, Cell cell) {
        return cell.lowest().equals(cell.highest())
                ? page.money(cell.lowest())
                : page.money(cell.lowest()) + " – " + page.money(cell.highest());
    }

    public String winners(Page page, Cell cell) {
        return cell.winners().isEmpty() ? page.text("heat.standard") : String.join(", ", cell.winners());
    }

    public int changed() {
        return comparison == null ? 0 : comparison.changed().size();
    }

    private List<HeatMap> shownMaps() {
        List<HeatMap> maps = new ArrayList<>();
        if (map != null) {
            maps.add(map);
        }
        if (comparison != null) {
            maps.add(comparison.after());
        }
        return maps;
    }

    private static Table hours(Page page, HeatMap shown) {
        Map<LocalDate, Map<Integer, Cell>> days = new LinkedHashMap<>();
        for (Cell cell : shown.cells()) {
            Integer hour = cell.hour();
            if (hour != null) {
                days.computeIfAbsent(cell.day(), day -> new LinkedHashMap<>()).put(hour, cell);
            }
        }
        List<String> columns =
                days.keySet().stream().map(day -> heading(page, day)).toList();
        List<Row> rows = IntStream.range(0, 24)
                .mapToObj(hour -> new Row(hour + ":00", cells(days, hour)))
                .toList();
        return new Table(columns, rows);
    }

    private static List<@Nullable Cell> cells(Map<LocalDate, Map<Integer, Cell>> days, int hour) {
        List<@Nullable Cell> cells = new ArrayList<>();
        days.values().forEach(day -> cells.add(day.get(hour)));
        return cells;
    }

    private static Table weeks(Page page, HeatMap shown) {
        Map<LocalDate, @Nullable Cell[]> weeks = new LinkedHashMap<>();
        for (Cell cell : shown.cells()) {
            int weekday = cell.day().getDayOfWeek().getValue() - 1;
            weeks.computeIfAbsent(cell.day().minusDays(weekday), monday -> new Cell[7])[weekday] = cell;
        }
        LocalDate monday = weeks.keySet().iterator().next();
        List<String> columns = IntStream.range(0, 7)
                .mapToObj(day ->
                        monday.plusDays(day).getDayOfWeek().getDisplayName(TextStyle.SHORT_STANDALONE, page.language()))
                .toList();
        List<Row> rows = weeks.entrySet().stream()
                .map(week ->
                        new Row(page.day(week.getKey()), new ArrayList<>(java.util.Arrays.asList(week.getValue()))))
                .toList();
        return new Table(columns, rows);
    }

    private static String heading(Page page, LocalDate day) {
        return day.getDayOfWeek().getDisplayName(TextStyle.SHORT_STANDALONE, page.language()) + " "
                + day.getDayOfMonth() + "." + day.getMonthValue() + ".";
    }
}
