package io.monedero.pricing.book;

import java.time.LocalTime;
import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The value that a condition asks for, in the form that {@link Filter} tells. */
final class Wanted {
    private Wanted() {}

    static String by(Filter filter, Rule rule) {
        Conditions conditions = rule.conditions;
        MomentConditions moment = conditions.moment();
        return switch (filter) {
            case CHANNEL ->
                conditions.channels().stream()
                        .sorted()
                        .map(channel -> channel.code())
                        .collect(Collectors.joining(", "));
            case MINUTES -> listed(conditions.minutes());
            case CUSTOMER_TAG -> shown(conditions.customer().tag());
            case CUSTOMER -> shown(conditions.customer().customerId());
            case MIN_AGE -> shown(conditions.customer().minAge());
            case MAX_AGE -> shown(conditions.customer().maxAge());
            case FROM_DATE -> shown(moment.from());
            case TO_DATE -> shown(moment.to());
            case HOURS -> hours(moment.fromHour(), moment.toHour());
            case WEEKDAY -> listed(moment.weekdays());
            case HOLIDAY -> shown(moment.holidays());
            case CALENDAR -> rule.calendar == null ? "" : rule.calendar.name();
            case MORE_THAN_AHEAD -> shown(conditions.advance().moreThan());
            case UNTIL_BEFORE -> shown(conditions.advance().until());
            case MIN_SALES ->
                conditions.sales() == null ? "" : shown(conditions.sales().min());
            case MAX_SALES ->
                conditions.sales() == null ? "" : shown(conditions.sales().max());
            case PROMOTION_LINES, PROMOTION_DAYS -> throw new IllegalArgumentException("no condition of a price");
        };
    }

    private static <V extends Comparable<? super V>> String listed(Collection<V> values) {
        return values.stream().sorted().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private static String hours(@Nullable LocalTime from, @Nullable LocalTime to) {
        return shown(from) + "–" + shown(to);
    }

    private static String shown(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
