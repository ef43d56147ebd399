package io.monedero.pricing.book;

import io.monedero.pricing.Channel;
import java.time.DayOfWeek;
import java.util.List;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** Finds the rows in which a price has its bit: those of the values that it accepts. */
final class Acceptance {
    private final Rows rows;
    private final Dimensions dimensions;
    private final Conditions conditions;
    private final IntConsumer set;

    Acceptance(Rows rows, Conditions conditions, IntConsumer set) {
        this.rows = rows;
        this.dimensions = rows.dimensions;
        this.conditions = conditions;
        this.set = set;
    }

    void mark() {
        for (Channel channel : Channel.values()) {
            if (conditions.channels().isEmpty() || conditions.channels().contains(channel)) {
                set.accept(rows.channelOf(channel));
            }
        }
        durations();
        customers();
        slots(rows.ahead, dimensions.ahead, Dimensions.ahead(conditions.advance()));
        int tag = dimensions.customerTags.of(conditions.customer().tag());
        set.accept(tag < 0 ? rows.noTag : rows.tag + tag);
        boolean used = conditions.moment().basis() == Moment.USE;
        moment(rows.used, used ? conditions.moment() : MomentConditions.always(), ages(used));
        moment(rows.bought, used ? MomentConditions.always() : conditions.moment(), ages(!used));
    }

    private CustomerConditions ages(boolean tested) {
        return tested ? conditions.customer() : CustomerConditions.everybody();
    }

    private void durations() {
        if (conditions.minutes().isEmpty()) {
            all(rows.duration, dimensions.durations.count());
        }
        for (int minutes : conditions.minutes()) {
            set.accept(rows.duration + dimensions.durations.of(minutes));
        }
    }

    private void customers() {
        int named = dimensions.customers.of(conditions.customer().customerId());
        if (named < 0) {
            set.accept(rows.otherCustomer);
            all(rows.customer, dimensions.customers.count());
        } else {
            set.accept(rows.customer + named);
        }
    }

    private void moment(Rows.Momentary at, MomentConditions moment, CustomerConditions customer) {
        slots(at.date(), dimensions.dates, Dimensions.dates(moment));
        for (Stretch hours : Dimensions.hours(moment)) {
            slots(at.minute(), dimensions.minutesOfDay, hours);
        }
        for (DayOfWeek day : DayOfWeek.values()) {
            if (moment.weekdays().isEmpty() || moment.weekdays().contains(day)) {
                weekday(at.weekday() + day.getValue() - 1, moment.holidays());
            }
        }
        if (customer.minAge() == null && customer.maxAge() == null) {
            set.accept(at.noAge());
        }
        slots(at.age(), dimensions.ages, Dimensions.ages(customer));
        for (int number = 0; number < dimensions.calendars.count(); number++) {
            if (moment.calendarId() == null || dimensions.calendars.has(number, moment.calendarId())) {
                set.accept(at.calendars() + number);
            }
        }
    }

    private void weekday(int row, @Nullable Boolean holidays) {
        if (holidays == null || !holidays) {
            set.accept(row);
        }
        if (holidays == null || holidays) {
            set.accept(row + Rows.WEEK);
        }
    }

    private void slots(int row, Slots slots, Stretch accepted) {
        int first = accepted.first(slots);
        all(row + first, accepted.last(slots) - first + 1);
    }

    private void all(int row, int count) {
        for (int index = row; index < row + count; index++) {
            set.accept(index);
        }
    }

    /** Whether the rows say exactly what the conditions do, apart from sales; else each price they leave is tested. */
    static boolean exact(Dimensions dimensions, Conditions conditions, @Nullable Calendar calendar) {
        MomentConditions moment = conditions.moment();
        CustomerConditions customer = conditions.customer();
        return (conditions.minutes().isEmpty() || dimensions.durations.exact())
                && (customer.tag() == null || dimensions.customerTags.exact())
                && (customer.customerId() == null || dimensions.customers.exact())
                && Dimensions.ages(customer).whole(dimensions.ages)
                && Dimensions.ahead(conditions.advance()).whole(dimensions.ahead)
                && Dimensions.dates(moment).whole(dimensions.dates)
                && HourRange.wholeMinutes(moment.fromHour(), moment.toHour())
                && whole(Dimensions.hours(moment), dimensions.minutesOfDay)
                && (calendar == null || exact(dimensions, calendar));
    }

    private static boolean exact(Dimensions dimensions, Calendar calendar) {
        return dimensions.calendars.exact()
                && calendar.ranges().stream()
                        .allMatch(range -> HourRange.wholeMinutes(range.fromHour(), range.toHour())
                                && whole(Dimensions.hours(range), dimensions.minutesOfDay));
    }

    private static boolean whole(List<Stretch> stretches, Slots slots) {
        return stretches.stream().allMatch(stretch -> stretch.whole(slots));
    }
}
