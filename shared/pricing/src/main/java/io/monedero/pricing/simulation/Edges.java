package io.monedero.pricing.simulation;

import io.monedero.pricing.book.Calendar;
import io.monedero.pricing.book.Item;
import io.monedero.pricing.book.Moment;
import io.monedero.pricing.book.MomentConditions;
import io.monedero.pricing.book.Price;
import io.monedero.pricing.book.PriceBook;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The moments of use at which the price of a product may change: between two of them it stays the same. */
final class Edges {
    private final PriceBook book;
    private final List<Price> prices;
    private final ZoneId zone;

    Edges(PriceBook book, Item product) {
        this.book = book;
        this.zone = book.zone();
        this.prices = book.prices().stream()
                .filter(price -> product.isMeantBy(price.target()))
                .toList();
    }

    /** In their order: each hour of the season's clocks begins with one, and the last is its end. */
    List<Instant> of(Season season, Duration ahead) {
        Instant begin = season.from().atStartOfDay(zone).toInstant();
        Instant end = season.to().plusDays(1).atStartOfDay(zone).toInstant();
        TreeSet<Instant> edges = new TreeSet<>();
        Set<LocalTime> used = times(Moment.USE);
        IntStream.range(0, 24).forEach(hour -> used.add(LocalTime.of(hour, 0)));
        season.days().forEach(day -> add(edges, day, used, Duration.ZERO));
        if (prices.stream().anyMatch(price -> price.conditions().moment().basis() == Moment.PURCHASE)) {
            Set<LocalTime> bought = times(Moment.PURCHASE);
            days(begin.minus(ahead), end.minus(ahead)).forEach(day -> add(edges, day, bought, ahead));
        }
        addChanges(edges, begin, end, Duration.ZERO);
        addChanges(edges, begin.minus(ahead), end.minus(ahead), ahead);
        edges.add(begin);
        edges.add(end);
        return List.copyOf(edges.subSet(begin, true, end, true));
    }

    private Stream<LocalDate> days(Instant from, Instant until) {
        return LocalDate.ofInstant(from, zone)
                .datesUntil(LocalDate.ofInstant(until, zone).plusDays(1));
    }

    private void add(Set<Instant> edges, LocalDate day, Set<LocalTime> times, Duration later) {
        for (LocalTime time : times) {
            for (ZoneOffset offset : zone.getRules().getValidOffsets(day.atTime(time))) {
                edges.add(day.atTime(time).toInstant(offset).plus(later));
            }
        }
    }

    /** Where clocks are set, another hour or day begins. */
    private void addChanges(Set<Instant> edges, Instant from, Instant until, Duration later) {
        ZoneOffsetTransition change = zone.getRules().nextTransition(from);
        while (change != null && change.getInstant().isBefore(until)) {
            edges.add(change.getInstant().plus(later));
            change = zone.getRules().nextTransition(change.getInstant());
        }
    }

    private Set<LocalTime> times(Moment basis) {
        Set<LocalTime> times = new TreeSet<>();
        times.add(LocalTime.MIDNIGHT);
        prices.stream()
                .map(price -> price.conditions().moment())
                .filter(moment -> moment.basis() == basis)
                .flatMap(this::times)
                .filter(Objects::nonNull)
                .forEach(times::add);
        return times;
    }

    private Stream<LocalTime> times(MomentConditions moment) {
        Stream<Calendar.Range> ranges = book.calendars().stream()
                .filter(calendar -> calendar.id().equals(moment.calendarId()))
                .flatMap(calendar -> calendar.ranges().stream());
        return Stream.concat(
                Stream.of(moment.fromHour(), moment.toHour()).filter(Objects::nonNull),
                ranges.flatMap(
                        range -> Stream.of(range.fromHour(), range.toHour()).filter(Objects::nonNull)));
    }
}
