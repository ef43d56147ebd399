package io.monedero.pricing.review;

import io.monedero.pricing.book.Moment;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Moments of use and purchase that a box asks for: some of them, so that they can be tried. */
final class Moments {
    private static final int DAYS = 6;
    private static final int TIMES = 4;
    private static final int AHEADS = 4;
    private static final Duration SOON = Duration.ofHours(1);

    private final Box box;
    private final Space space;
    private final ZoneId zone;

    /** @param used null for something that has no such moment */
    record Pair(@Nullable Instant used, Instant bought) {}

    Moments(Box box, Space space, ZoneId zone) {
        this.box = box;
        this.space = space;
        this.zone = zone;
    }

    Stream<Pair> all() {
        List<Instant> used = of(Moment.USE);
        List<Instant> bought = of(Moment.PURCHASE);
        List<Duration> ahead = box.side(Axis.Common.AHEAD).stream()
                .filter(value -> value != Space.NONE)
                .mapToObj(value -> ahead(value - 1))
                .limit(AHEADS)
                .toList();
        Stream<Pair> fromUse = used.stream().flatMap(use -> ahead.stream().map(time -> new Pair(use, use.minus(time))));
        Stream<Pair> fromPurchase =
                bought.stream().flatMap(buy -> ahead.stream().map(time -> new Pair(buy.plus(time), buy)));
        Stream<Pair> apart = used.stream().flatMap(use -> bought.stream().map(buy -> new Pair(use, buy)));
        Stream<Pair> unused = box.side(Axis.Common.AHEAD).get(Space.NONE)
                ? Stream.concat(used.stream(), bought.stream()).map(moment -> new Pair(null, moment))
                : Stream.of();
        return Stream.of(fromUse, fromPurchase, unused, apart).flatMap(pairs -> pairs);
    }

    private List<Instant> of(Moment moment) {
        List<LocalTime> times = box.side(new Axis.OfTime(moment)).stream()
                .mapToObj(slot -> LocalTime.ofNanoOfDay(Math.max(0, space.times.start(slot))))
                .limit(TIMES)
                .toList();
        return space.days
                .samples(box.side(new Axis.OfDay(moment)))
                .limit(DAYS)
                .flatMap(day ->
                        times.stream().map(time -> day.atTime(time).atZone(zone).toInstant()))
                .toList();
    }

    private Duration ahead(int slot) {
        if (space.ahead.of(SOON.toNanos()) == slot) {
            return SOON;
        }
        return Duration.ofNanos(space.ahead.sample(slot));
    }
}
