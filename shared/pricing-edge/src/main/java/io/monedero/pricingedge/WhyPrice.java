package io.monedero.pricingedge;

import io.monedero.pricing.Explanation;
import io.monedero.pricing.Explanation.RefusedPrice;
import io.monedero.pricing.book.Filter;
import io.monedero.web.Messages;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Why a line has its price, in plain words of a language (P-12): for quotes, sale lines, invoice lines, and pages. */
public final class WhyPrice {
    private static final String LISTED = ", ";

    private final Locale language;

    private WhyPrice(Locale language) {
        this.language = language;
    }

    public static WhyPrice in(Locale language) {
        return new WhyPrice(language);
    }

    /** A sentence for each price that was refused, in the order in which they were scanned, and at last for the winner. */
    public List<String> sentences(Explanation explanation) {
        List<String> sentences = new ArrayList<>();
        explanation.refused().forEach(refused -> sentences.add(sentence(refused)));
        sentences.addAll(decided(explanation));
        return List.copyOf(sentences);
    }

    /** What decided in the end: the price that applies, the floor at 0, the promotion. */
    public String winner(Explanation explanation) {
        return String.join(" ", decided(explanation));
    }

    private List<String> decided(Explanation explanation) {
        List<String> sentences = new ArrayList<>();
        sentences.add(
                explanation.winner().equals(Explanation.STANDARD)
                        ? text("standard", Map.of())
                        : text("winner", Map.of("price", explanation.winner())));
        if (explanation.cutAtZero()) {
            sentences.add(text("cut-at-zero", Map.of()));
        }
        String promotion = explanation.promotion();
        if (promotion != null) {
            sentences.add(text("promotion", Map.of("promotion", promotion)));
        }
        return sentences;
    }

    /** Why one price, or one promotion, was not taken. */
    public String sentence(RefusedPrice refused) {
        Filter filter = Arrays.stream(Filter.values())
                .filter(each -> each.code().equals(refused.filter()))
                .findFirst()
                .orElseThrow();
        String key = switch (filter) {
            case HOLIDAY -> refused.filter() + "." + refused.wanted();
            case CUSTOMER_TAG, CUSTOMER, MINUTES, MIN_AGE, MAX_AGE, MORE_THAN_AHEAD, UNTIL_BEFORE ->
                refused.saw().isEmpty() ? refused.filter() + ".unknown" : refused.filter();
            case CHANNEL,
                    FROM_DATE,
                    TO_DATE,
                    HOURS,
                    WEEKDAY,
                    CALENDAR,
                    MIN_SALES,
                    MAX_SALES,
                    PROMOTION_LINES,
                    PROMOTION_DAYS -> refused.filter();
        };
        return text(
                key,
                Map.of(
                        "price", refused.price(),
                        "wanted", filter == Filter.CALENDAR ? refused.wanted() : shown(filter, refused.wanted()),
                        "saw", shown(filter, refused.saw())));
    }

    /** A warning that a price takes off more than some products cost. */
    public String cutAtZero(List<String> products) {
        return text("warning.cut-at-zero", Map.of("products", String.join(LISTED, products)));
    }

    /** A value in the form that {@link Filter} tells, for people. */
    private String shown(Filter filter, String value) {
        if (value.isEmpty()) {
            return value;
        }
        return switch (filter) {
            case CHANNEL -> each(value, code -> text("channel." + code, Map.of()));
            case WEEKDAY -> each(value, day -> DayOfWeek.valueOf(day).getDisplayName(TextStyle.FULL, language));
            case FROM_DATE, TO_DATE -> LocalDate.parse(value).format(dates());
            case CALENDAR ->
                LocalDateTime.parse(value)
                        .format(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                                .withLocale(language));
            case MORE_THAN_AHEAD, UNTIL_BEFORE -> duration(Duration.parse(value));
            case MINUTES,
                    CUSTOMER_TAG,
                    CUSTOMER,
                    MIN_AGE,
                    MAX_AGE,
                    HOURS,
                    HOLIDAY,
                    MIN_SALES,
                    MAX_SALES,
                    PROMOTION_LINES,
                    PROMOTION_DAYS -> value;
        };
    }

    private DateTimeFormatter dates() {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(language);
    }

    /** The largest two units that are not zero: 60 d, 1 d 12 h, 45 min. */
    private String duration(Duration duration) {
        List<String> parts = new ArrayList<>();
        add(parts, duration.toDays(), "days");
        add(parts, duration.toHoursPart(), "hours-long");
        add(parts, duration.toMinutesPart(), "minutes-long");
        add(parts, duration.toSecondsPart(), "seconds-long");
        return parts.isEmpty()
                ? text("minutes-long", Map.of("n", "0"))
                : String.join(" ", parts.subList(0, Math.min(2, parts.size())));
    }

    private void add(List<String> parts, long number, String unit) {
        if (number != 0) {
            parts.add(text(unit, Map.of("n", String.valueOf(number))));
        }
    }

    private static String each(String listed, UnaryOperator<String> shown) {
        return Arrays.stream(listed.split(LISTED, -1)).map(shown).collect(Collectors.joining(LISTED));
    }

    private String text(String key, Map<String, String> values) {
        return Messages.text(language, "why." + key, values);
    }
}
