package io.monedero.functions.backoffice.bookings;

import io.monedero.booking.Opening;
import io.monedero.functions.backoffice.Form;
import io.monedero.functions.backoffice.Option;
import io.monedero.functions.backoffice.Page;
import io.monedero.kernel.Refusal;
import io.monedero.kernel.Refused;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** When something can be booked on a weekday, as its row of the form shows it; without a time it is no opening. */
public record OpeningRow(String weekday, String from, String to) {
    private static final int BLANK = 3;

    /** As typed, or else as they are; and some blank ones. */
    static List<OpeningRow> shown(Page page, List<Opening> present) {
        Form typed = page.typed();
        List<OpeningRow> rows = new ArrayList<>(
                typed != null
                        ? rows(typed)
                        : present.stream()
                                .map(each -> new OpeningRow(
                                        each.weekday().name(),
                                        each.from().toString(),
                                        each.to().toString()))
                                .toList());
        IntStream.range(0, BLANK).forEach(more -> rows.add(new OpeningRow("", "", "")));
        return rows;
    }

    /** Refused as {@link Opening}, {@code unknown-weekday}, {@code hour-malformed}, at {@code openings[0].to} and so on. */
    static List<Opening> openings(Form form) {
        List<OpeningRow> rows = rows(form);
        return IntStream.range(0, rows.size())
                .mapToObj(index -> rows.get(index).opening("openings[" + index + "]"))
                .toList();
    }

    static List<Option> weekdays(Page page) {
        return Arrays.stream(DayOfWeek.values())
                .map(day -> new Option(day.name(), day.getDisplayName(TextStyle.FULL_STANDALONE, page.language())))
                .toList();
    }

    private static List<OpeningRow> rows(Form form) {
        return IntStream.range(0, form.all("weekday").size())
                .mapToObj(index ->
                        new OpeningRow(at(form, "weekday", index), at(form, "from", index), at(form, "to", index)))
                .filter(row -> !row.from.isEmpty() || !row.to.isEmpty())
                .toList();
    }

    private Opening opening(String field) {
        try {
            DayOfWeek day = Arrays.stream(DayOfWeek.values())
                    .filter(each -> each.name().equals(weekday))
                    .findFirst()
                    .orElseThrow(() -> Refusal.invalid("unknown-weekday", "weekday", Map.of("value", weekday))
                            .asException());
            return new Opening(day, time(from, "from"), time(to, "to"));
        } catch (Refused refused) {
            throw refused.refusal().at(field).asException();
        }
    }

    private static LocalTime time(String typed, String field) {
        try {
            return LocalTime.parse(typed);
        } catch (DateTimeException malformed) {
            throw Refusal.invalid("hour-malformed", field, Map.of("value", typed))
                    .asException();
        }
    }

    private static String at(Form form, String field, int index) {
        List<String> values = form.all(field);
        return index < values.size() ? values.get(index).strip() : "";
    }
}
