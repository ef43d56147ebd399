package io.monedero.pricing.book;

import io.monedero.kernel.Money;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** A price of the book, ready to be tested and applied. */
final class Rule {
    final int rank;
    final Price price;
    final Conditions conditions;
    final @Nullable Calendar calendar;
    final @Nullable SalesCondition sales;
    /** Whether the rows of a shelf say all that its conditions do, apart from sales. */
    final boolean exact;

    private final CompiledValue value;
    private final Map<Filter, String> wanted = new ConcurrentHashMap<>(4);

    Rule(int rank, Price price, @Nullable Calendar calendar, Dimensions dimensions) {
        this.rank = rank;
        this.price = price;
        this.conditions = price.conditions();
        this.calendar = calendar;
        this.sales = conditions.sales();
        this.exact = Acceptance.exact(dimensions, conditions, calendar);
        this.value = CompiledValue.of(price.value());
    }

    Decision applied(Money standard) {
        return value.decide(price, standard);
    }

    /** What a condition asks for, in words that are made once. */
    String wanted(Filter filter) {
        String known = wanted.get(filter);
        if (known == null) {
            known = Wanted.by(filter, this);
            wanted.put(filter, known);
        }
        return known;
    }

    WallMoment tested(Visit visit) {
        return conditions.moment().basis() == Moment.USE ? visit.used() : visit.bought();
    }

    /** The first condition that refuses, in the order of {@link Filter}; sales are counted last, and only if asked. */
    @Nullable
    Filter refusal(Visit visit) {
        Filter refusal = unsoldRefusal(visit);
        return refusal == null ? salesRefusal(visit) : refusal;
    }

    /** As {@link #refusal}, without a look at sales. */
    @Nullable
    Filter unsoldRefusal(Visit visit) {
        if (!conditions.channels().isEmpty() && !conditions.channels().contains(visit.channel())) {
            return Filter.CHANNEL;
        }
        if (!conditions.minutes().isEmpty()
                && (visit.minutes() == null || !conditions.minutes().contains(visit.minutes()))) {
            return Filter.MINUTES;
        }
        WallMoment tested = tested(visit);
        Filter refusal = customerRefusal(conditions.customer(), visit.buyer(), tested.day);
        if (refusal == null) {
            refusal = momentRefusal(conditions.moment(), tested);
        }
        return refusal == null ? advanceRefusal(conditions.advance(), visit.ahead()) : refusal;
    }

    @Nullable
    Filter salesRefusal(Visit visit) {
        if (sales == null) {
            return null;
        }
        long sold = visit.sold(sales, tested(visit));
        if (sales.accepts(sold)) {
            return null;
        }
        return sales.min() != null && sold < sales.min() ? Filter.MIN_SALES : Filter.MAX_SALES;
    }

    private static @Nullable Filter customerRefusal(CustomerConditions wanted, Buyer buyer, Day day) {
        if (wanted.tag() != null && !buyer.tags().contains(wanted.tag())) {
            return Filter.CUSTOMER_TAG;
        }
        if (wanted.customerId() != null && !wanted.customerId().equals(buyer.customerId())) {
            return Filter.CUSTOMER;
        }
        LocalDate birth = buyer.birthDate();
        if (wanted.minAge() != null && (birth == null || day.ageOf(birth) < wanted.minAge())) {
            return Filter.MIN_AGE;
        }
        if (wanted.maxAge() != null && (birth == null || day.ageOf(birth) > wanted.maxAge())) {
            return Filter.MAX_AGE;
        }
        return null;
    }

    private @Nullable Filter momentRefusal(MomentConditions wanted, WallMoment tested) {
        LocalDate day = tested.day.date;
        if (!DayRange.include(wanted.from(), null, day)) {
            return Filter.FROM_DATE;
        }
        if (!DayRange.include(null, wanted.to(), day)) {
            return Filter.TO_DATE;
        }
        LocalTime time = tested.time();
        if (!HourRange.include(wanted.fromHour(), wanted.toHour(), time)) {
            return Filter.HOURS;
        }
        if (!wanted.weekdays().isEmpty() && !wanted.weekdays().contains(day.getDayOfWeek())) {
            return Filter.WEEKDAY;
        }
        if (wanted.holidays() != null && wanted.holidays() != tested.day.holiday) {
            return Filter.HOLIDAY;
        }
        return calendar != null && !calendar.has(day, time) ? Filter.CALENDAR : null;
    }

    private static @Nullable Filter advanceRefusal(AdvanceConditions wanted, @Nullable Duration ahead) {
        if (wanted.moreThan() != null && (ahead == null || ahead.compareTo(wanted.moreThan()) <= 0)) {
            return Filter.MORE_THAN_AHEAD;
        }
        if (wanted.until() != null && (ahead == null || ahead.compareTo(wanted.until()) < 0)) {
            return Filter.UNTIL_BEFORE;
        }
        return null;
    }
}
