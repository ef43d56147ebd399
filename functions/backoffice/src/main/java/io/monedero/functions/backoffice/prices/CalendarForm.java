package io.monedero.functions.backoffice.prices;

import io.monedero.functions.backoffice.Form;
import io.monedero.functions.backoffice.Page;
import io.monedero.kernel.Refusal;
import io.monedero.kernel.Refused;
import io.monedero.pricing.book.Calendar;
import io.monedero.pricing.tariff.KeptCalendar;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The form of a calendar with its present values.
 *
 * @param calendar null for a new one
 * @param prices names of those that use it
 */
public record CalendarForm(@Nullable KeptCalendar calendar, List<String> prices) {
    private static final List<String> PARTS = List.of("from", "to", "fromHour", "toHour");
    private static final int BLANK = 4;

    public String name() {
        return calendar == null ? "" : calendar.calendar().name();
    }

    /** What each range shows in its four fields, and some blank ones: as typed, or else as they are. */
    public List<List<String>> rows(Page page) {
        List<List<String>> rows = new ArrayList<>();
        Form typed = page.typed();
        if (typed != null) {
            rows.addAll(rows(typed));
        } else if (calendar != null) {
            calendar.calendar()
                    .ranges()
                    .forEach(range -> rows.add(List.of(
                            Objects.toString(range.from(), ""),
                            Objects.toString(range.to(), ""),
                            Objects.toString(range.fromHour(), ""),
                            Objects.toString(range.toHour(), ""))));
        }
        IntStream.range(0, BLANK).forEach(more -> rows.add(List.of("", "", "", "")));
        return rows;
    }

    /** Rows with nothing in them are no ranges. Refused as {@link Calendar.Range}, at {@code ranges[0].to} and so on. */
    static List<Calendar.Range> ranges(Form form) {
        List<List<String>> rows = rows(form);
        return IntStream.range(0, rows.size())
                .mapToObj(index -> range(rows.get(index), "ranges[" + index + "]"))
                .toList();
    }

    private static List<List<String>> rows(Form form) {
        List<String> first = form.all(PARTS.getFirst());
        return IntStream.range(0, first.size())
                .mapToObj(index -> PARTS.stream()
                        .map(part -> index < form.all(part).size()
                                ? form.all(part).get(index).strip()
                                : "")
                        .toList())
                .filter(row -> row.stream().anyMatch(part -> !part.isEmpty()))
                .toList();
    }

    private static Calendar.Range range(List<String> row, String field) {
        try {
            return new Calendar.Range(
                    read(row, 0, LocalDate::parse, "day-malformed"),
                    read(row, 1, LocalDate::parse, "day-malformed"),
                    read(row, 2, LocalTime::parse, "hour-malformed"),
                    read(row, 3, LocalTime::parse, "hour-malformed"));
        } catch (Refused refused) {
            throw refused.refusal().at(field).asException();
        }
    }

    private static <T> @Nullable T read(List<String> row, int part, Function<String, T> reader, String refusal) {
        String typed = row.get(part);
        if (typed.isEmpty()) {
            return null;
        }
        try {
            return reader.apply(typed);
        } catch (DateTimeException malformed) {
            throw Refusal.invalid(refusal, PARTS.get(part), Map.of("value", typed))
                    .asException();
        }
    }
}
