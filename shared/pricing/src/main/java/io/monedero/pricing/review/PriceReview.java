package io.monedero.pricing.review;

import io.monedero.pricing.book.Calendar;
import io.monedero.pricing.book.Item;
import io.monedero.pricing.book.Price;
import io.monedero.pricing.book.PriceBook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Looks through a book for what nobody meant (P-13): prices that never win, prices between which only their order decides,
 * and prices that end.
 *
 * <p>A price that is called dead wins nowhere; one that is not may still never win, where showing it would take too long or
 * where what prices ask for hangs together in ways that are not looked at, as purchase and use do.
 */
public final class PriceReview {
    private final PriceBook book;
    private final LocalDate today;
    private final List<Reviewed> prices;
    private final Examples examples;

    private record Reviewed(Price price, List<Box> boxes) {
        boolean meets(Reviewed other) {
            return boxes.stream().anyMatch(box -> other.boxes.stream().anyMatch(box::meets));
        }
    }

    private PriceReview(PriceBook book, List<Item> products, LocalDate today) {
        this.book = book;
        this.today = today;
        Space space = new Space(book, products, today);
        Boxes boxes = new Boxes(book, space);
        this.prices = book.prices().stream()
                .map(price -> new Reviewed(price, boxes.of(price)))
                .toList();
        this.examples = new Examples(book, space);
    }

    /**
     * Prepares the book.
     *
     * @param products all that are sold, with the tags that they carry now; their moments of use are not looked at
     * @param today examples are chosen from it on, where they can be
     */
    public static PriceReview of(PriceBook book, List<Item> products, LocalDate today) {
        return new PriceReview(book, products, today);
    }

    /** Prices that never win, in order of priority. */
    public List<DeadPrice> dead() {
        List<DeadPrice> dead = new ArrayList<>();
        for (int index = 0; index < prices.size(); index++) {
            Reviewed price = prices.get(index);
            List<Reviewed> before =
                    prices.subList(0, index).stream().filter(price::meets).toList();
            hiding(price, before).map(hiders -> dead(price, hiders)).ifPresent(dead::add);
        }
        return dead;
    }

    /**
     * Pairs of prices that can both apply, in order of priority of the one that loses.
     *
     * @param most no more than so many: a book of general and special prices has many
     */
    public List<Overlap> overlaps(int most) {
        return IntStream.range(0, prices.size())
                .boxed()
                .flatMap(loser -> prices.subList(0, loser).stream()
                        .flatMap(winner -> overlap(winner, prices.get(loser)).stream()))
                .limit(most)
                .toList();
    }

    /** Prices that are over or end until that day, the first to end first. */
    public List<Ending> endingUntil(LocalDate day) {
        return book.prices().stream()
                .flatMap(price -> ending(price, day).stream())
                .sorted(Comparator.comparing(Ending::lastDay))
                .toList();
    }

    /** Few that together hide it; empty where they do not. */
    private static Optional<List<Reviewed>> hiding(Reviewed price, List<Reviewed> before) {
        if (price.boxes.isEmpty()) {
            return Optional.of(List.of());
        }
        for (Reviewed one : before) {
            if (Cover.covers(one.boxes, price.boxes)) {
                return Optional.of(List.of(one));
            }
        }
        if (!covers(before, price)) {
            return Optional.empty();
        }
        List<Reviewed> needed = new ArrayList<>(before);
        for (Reviewed each : before.reversed()) {
            List<Reviewed> others =
                    needed.stream().filter(other -> !other.equals(each)).toList();
            if (covers(others, price)) {
                needed.remove(each);
            }
        }
        return Optional.of(needed);
    }

    private static boolean covers(List<Reviewed> covering, Reviewed covered) {
        return Cover.covers(
                covering.stream().flatMap(each -> each.boxes.stream()).toList(), covered.boxes);
    }

    private DeadPrice dead(Reviewed price, List<Reviewed> hiders) {
        Example example = price.boxes.stream()
                .flatMap(box -> examples.in(box, List.of(price.price)).stream())
                .findFirst()
                .orElse(null);
        return new DeadPrice(price.price, hiders.stream().map(Reviewed::price).toList(), example);
    }

    private Optional<Overlap> overlap(Reviewed winner, Reviewed loser) {
        return winner.boxes.stream()
                .flatMap(one -> loser.boxes.stream().filter(one::meets).map(one::within))
                .flatMap(both -> examples.in(both, List.of(winner.price, loser.price)).stream())
                .findFirst()
                .map(example -> new Overlap(winner.price, loser.price, example));
    }

    private Optional<Ending> ending(Price price, LocalDate day) {
        LocalDate last = lastDay(price);
        return last == null || last.isAfter(day)
                ? Optional.empty()
                : Optional.of(new Ending(price, last, last.isBefore(today)));
    }

    private @Nullable LocalDate lastDay(Price price) {
        return Stream.of(price.conditions().moment().to(), lastDayOfCalendar(price))
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private @Nullable LocalDate lastDayOfCalendar(Price price) {
        List<Calendar.Range> ranges = book.calendars().stream()
                .filter(calendar ->
                        calendar.id().equals(price.conditions().moment().calendarId()))
                .flatMap(calendar -> calendar.ranges().stream())
                .toList();
        return ranges.stream().anyMatch(range -> range.to() == null)
                ? null
                : ranges.stream()
                        .map(Calendar.Range::to)
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder())
                        .orElse(null);
    }
}
