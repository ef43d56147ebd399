package io.monedero.pricing.book;

import io.monedero.pricing.book.Calendar.Range;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The values at which the answers of a book's prices change, each dimension cut into few slots or buckets. */
final class Dimensions {
    final Durations durations;
    final Buckets<String> customerTags;
    final Buckets<UUID> customers;
    final CalendarSets calendars;
    final Slots dates;
    final Slots minutesOfDay;
    final Slots ages;
    final Slots ahead;

    Dimensions(List<Price> prices, List<Calendar> known) {
        durations = new Durations(prices.stream()
                .flatMap(price -> price.conditions().minutes().stream())
                .toList());
        customerTags =
                new Buckets<>(each(prices, conditions -> conditions.customer().tag()));
        customers =
                new Buckets<>(each(prices, conditions -> conditions.customer().customerId()));
        dates = Slots.of(
                ends(prices.stream().map(price -> dates(price.conditions().moment()))));
        minutesOfDay = Slots.of(ends(Stream.concat(
                prices.stream().flatMap(price -> hours(price.conditions().moment()).stream()),
                known.stream()
                        .flatMap(calendar -> calendar.ranges().stream())
                        .flatMap(range -> hours(range).stream()))));
        calendars = new CalendarSets(known, minutesOfDay);
        ages = Slots.of(
                ends(prices.stream().map(price -> ages(price.conditions().customer()))));
        ahead = Slots.of(
                ends(prices.stream().map(price -> ahead(price.conditions().advance()))));
    }

    static Stretch dates(MomentConditions moment) {
        return DayRange.stretch(moment.from(), moment.to());
    }

    static List<Stretch> hours(MomentConditions moment) {
        return HourRange.stretches(moment.fromHour(), moment.toHour());
    }

    static List<Stretch> hours(Range range) {
        return HourRange.stretches(range.fromHour(), range.toHour());
    }

    static Stretch ages(CustomerConditions customer) {
        return new Stretch(
                customer.minAge() == null ? Long.MIN_VALUE : customer.minAge(),
                customer.maxAge() == null ? Long.MAX_VALUE : customer.maxAge() + 1L);
    }

    /** Both conditions ask for at least so much time, in nanoseconds: the first for one more than it says. */
    static Stretch ahead(AdvanceConditions advance) {
        return new Stretch(
                Math.max(
                        advance.moreThan() == null ? Long.MIN_VALUE : nanos(advance.moreThan()) + 1,
                        advance.until() == null ? Long.MIN_VALUE : nanos(advance.until())),
                Long.MAX_VALUE);
    }

    private static long nanos(Duration duration) {
        return duration.toNanos();
    }

    private static <V> Stream<V> each(List<Price> prices, Function<Conditions, @Nullable V> value) {
        return prices.stream().map(Price::conditions).map(value).filter(Objects::nonNull);
    }

    private static LongStream ends(Stream<Stretch> stretches) {
        return stretches
                .flatMapToLong(stretch -> LongStream.of(stretch.from(), stretch.until()))
                .filter(end -> end != Long.MIN_VALUE && end != Long.MAX_VALUE);
    }
}
