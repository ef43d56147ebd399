package io.monedero.pricing.review;

import io.monedero.pricing.Channel;
import io.monedero.pricing.book.AdvanceConditions;
import io.monedero.pricing.book.Calendar;
import io.monedero.pricing.book.Conditions;
import io.monedero.pricing.book.Item;
import io.monedero.pricing.book.MomentConditions;
import io.monedero.pricing.book.Price;
import io.monedero.pricing.book.PriceBook;
import io.monedero.pricing.book.SalesCondition;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All values of each axis that the prices of a book tell apart. */
final class Space {
    /** Of ages, durations and times ahead the first value is "none". */
    static final int NONE = 0;

    static final List<Channel> CHANNELS = List.of(Channel.values());

    final List<Item> products;
    final List<UUID> customers;
    final List<Integer> minutes;
    final DayClasses days;
    final Cuts times;
    final Cuts ages;
    final Cuts ahead;

    private final Map<Axis.Sold, Cuts> sold = new HashMap<>();
    private final Map<Axis, BitSet> whole = new HashMap<>();

    Space(PriceBook book, List<Item> products, LocalDate today) {
        List<Conditions> all = book.prices().stream().map(Price::conditions).toList();
        List<MomentConditions> moments = all.stream().map(Conditions::moment).toList();
        List<Calendar.Range> ranges = book.calendars().stream()
                .flatMap(calendar -> calendar.ranges().stream())
                .toList();
        this.products = products;
        this.customers = distinct(all, conditions -> conditions.customer().customerId());
        this.minutes = all.stream()
                .flatMap(conditions -> conditions.minutes().stream())
                .distinct()
                .toList();
        this.days = new DayClasses(
                LongStream.concat(
                        moments.stream().flatMapToLong(moment -> days(moment.from(), moment.to())),
                        ranges.stream().flatMapToLong(range -> days(range.from(), range.to()))),
                book.holidays(),
                today);
        this.times = Cuts.at(Stream.concat(
                        moments.stream().flatMap(moment -> Stream.of(moment.fromHour(), moment.toHour())),
                        ranges.stream().flatMap(range -> Stream.of(range.fromHour(), range.toHour())))
                .filter(Objects::nonNull)
                .mapToLong(LocalTime::toNanoOfDay)
                .filter(nano -> nano > 0));
        this.ages = Cuts.at(all.stream()
                .map(Conditions::customer)
                .flatMapToLong(customer -> LongStream.of(minAge(customer.minAge()), maxAge(customer.maxAge()))));
        this.ahead = Cuts.at(all.stream().mapToLong(conditions -> ahead(conditions.advance())));
        for (Axis.Common axis : Axis.Common.values()) {
            whole.put(axis, firstOf(size(axis)));
        }
        countSales(all);
    }

    /** All values of an axis; not to be changed. */
    BitSet whole(Axis axis) {
        return whole.computeIfAbsent(axis, this::made);
    }

    Cuts sold(Axis.Sold axis) {
        return Objects.requireNonNull(sold.get(axis));
    }

    Axis.Sold axisOf(SalesCondition sales, Conditions conditions) {
        return new Axis.Sold(sales.soldIn(), sales.per(), conditions.moment().basis());
    }

    static long minAge(@Nullable Integer age) {
        return age == null ? Long.MIN_VALUE : age;
    }

    static long maxAge(@Nullable Integer age) {
        return age == null ? Long.MAX_VALUE : age + 1L;
    }

    /** The least nanoseconds ahead that are accepted: "more than" is one more than it says. */
    static long ahead(AdvanceConditions advance) {
        Duration more = advance.moreThan();
        Duration until = advance.until();
        return Math.max(
                more == null ? Long.MIN_VALUE : more.toNanos() + 1, until == null ? Long.MIN_VALUE : until.toNanos());
    }

    /** The same slots one further: {@link #NONE} goes before them. */
    static BitSet afterNone(BitSet slots) {
        BitSet moved = new BitSet();
        slots.stream().forEach(slot -> moved.set(slot + 1));
        return moved;
    }

    static BitSet only(int value) {
        BitSet one = new BitSet();
        one.set(value);
        return one;
    }

    private BitSet made(Axis axis) {
        return switch (axis) {
            case Axis.Common common -> firstOf(size(common));
            case Axis.OfDay day -> days.all();
            case Axis.OfTime time -> firstOf(times.count());
            case Axis.OfAge age -> knownAges();
            case Axis.Carries tag -> firstOf(2);
            case Axis.Sold units -> sold(units).between(0, Long.MAX_VALUE);
        };
    }

    private int size(Axis.Common axis) {
        return switch (axis) {
            case PRODUCT -> products.size();
            case CHANNEL -> CHANNELS.size();
            case CUSTOMER -> customers.size() + 1;
            case MINUTES -> minutes.size() + 2;
            case AHEAD -> ahead.count() + 1;
        };
    }

    private BitSet knownAges() {
        BitSet known = afterNone(ages.between(0, Long.MAX_VALUE));
        known.set(NONE);
        return known;
    }

    private void countSales(List<Conditions> all) {
        Map<Axis.Sold, List<Long>> ends = new HashMap<>();
        for (Conditions conditions : all) {
            SalesCondition sales = conditions.sales();
            if (sales != null) {
                List<Long> known = ends.computeIfAbsent(axisOf(sales, conditions), axis -> new ArrayList<>());
                known.add(minAge(sales.min()));
                known.add(maxAge(sales.max()));
            }
        }
        ends.forEach((axis, known) -> sold.put(axis, Cuts.at(known.stream().mapToLong(Long::longValue))));
    }

    private static LongStream days(@Nullable LocalDate from, @Nullable LocalDate to) {
        return LongStream.of(DayClasses.from(from), DayClasses.until(to));
    }

    private static BitSet firstOf(int count) {
        BitSet values = new BitSet();
        values.set(0, count);
        return values;
    }

    private static <V> List<V> distinct(List<Conditions> all, Function<Conditions, @Nullable V> value) {
        return all.stream().map(value).filter(Objects::nonNull).distinct().toList();
    }
}
