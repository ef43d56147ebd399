package io.monedero.pricing.book;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The value of the item asked about that a condition looks at, in the form that {@link Filter} tells. */
final class Seen {
    private final Visit visit;
    private final Map<Filter, String> whenUsed = new EnumMap<>(Filter.class);
    private final Map<Filter, String> whenBought = new EnumMap<>(Filter.class);

    Seen(Visit visit) {
        this.visit = visit;
    }

    String by(Filter filter, Rule rule) {
        return switch (filter) {
            case MIN_SALES, MAX_SALES -> found(filter, rule);
            default -> {
                Map<Filter, String> seen = rule.conditions.moment().basis() == Moment.USE ? whenUsed : whenBought;
                String known = seen.get(filter);
                if (known == null) {
                    known = found(filter, rule);
                    seen.put(filter, known);
                }
                yield known;
            }
        };
    }

    private String found(Filter filter, Rule rule) {
        WallMoment tested = rule.tested(visit);
        LocalDate day = tested.day.date;
        return switch (filter) {
            case CHANNEL -> visit.channel().code();
            case MINUTES -> shown(visit.minutes());
            case CUSTOMER_TAG ->
                String.join(", ", visit.buyer().tags().stream().sorted().toList());
            case CUSTOMER -> shown(visit.buyer().customerId());
            case MIN_AGE, MAX_AGE -> age(tested.day);
            case FROM_DATE, TO_DATE -> day.toString();
            case HOURS -> tested.time().toString();
            case WEEKDAY -> day.getDayOfWeek().name();
            case HOLIDAY -> String.valueOf(tested.day.holiday);
            case CALENDAR -> day.atTime(tested.time()).toString();
            case MORE_THAN_AHEAD, UNTIL_BEFORE -> shown(visit.ahead());
            case MIN_SALES, MAX_SALES -> sold(rule, tested);
            case PROMOTION_LINES, PROMOTION_DAYS -> throw new IllegalArgumentException("no condition of a price");
        };
    }

    private String age(Day day) {
        LocalDate birth = visit.buyer().birthDate();
        return birth == null ? "" : String.valueOf(day.ageOf(birth));
    }

    private String sold(Rule rule, WallMoment tested) {
        SalesCondition condition = rule.conditions.sales();
        return condition == null ? "" : String.valueOf(visit.sold(condition, tested));
    }

    private static String shown(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
