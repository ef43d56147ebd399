package io.monedero.pricing.book;

import io.monedero.pricing.Channel;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One buyer at one moment on one channel, who asks the prices of items one after the other. What they have in common is
 * looked up once, also what was sold before. For one thread, and for as long as the counts of sales stand.
 */
public final class Visit {
    private static final int NOT_YET = -1;

    private final PriceBook book;
    private final Buyer buyer;
    private final Channel channel;
    private final Instant purchasedAt;
    private final SalesCounts counts;
    private final WallMoment bought;
    private @Nullable Counted counted;
    private int @Nullable [] tagRows;

    private @Nullable Instant useAt;
    private WallMoment used;
    private @Nullable Integer minutes;

    final int channelRow;
    final int customerRow;
    final int boughtDateRow;
    final int boughtMinuteRow;
    final int boughtWeekdayRow;
    final int boughtAgeRow;
    final int boughtCalendarsRow;

    int durationRow;
    int aheadRow;
    int usedDateRow;
    int usedMinuteRow;
    int usedWeekdayRow;
    int usedAgeRow;
    int usedCalendarsRow;

    Visit(PriceBook book, Buyer buyer, Channel channel, Instant purchasedAt, SalesCounts counts) {
        this.book = book;
        this.buyer = buyer;
        this.channel = channel;
        this.purchasedAt = purchasedAt;
        this.counts = counts;
        Rows rows = book.rows();
        channelRow = rows.channelOf(channel);
        int named = rows.dimensions.customers.of(buyer.customerId());
        customerRow = named < 0 ? rows.otherCustomer : rows.customer + named;
        bought = book.days().at(purchasedAt);
        boughtDateRow = rows.bought.date() + bought.day.dateSlot;
        boughtMinuteRow = rows.bought.minute() + bought.minuteSlot;
        boughtWeekdayRow = rows.bought.weekday() + bought.day.weekRow;
        boughtAgeRow = ageRow(rows.bought, bought.day);
        boughtCalendarsRow = rows.bought.calendars() + bought.calendars();
        used = bought;
        usedAgeRow = NOT_YET;
    }

    /** What one unit of the item costs, and which price says so. */
    public Decision decide(Item item) {
        Shelf shelf = turnTo(item);
        int winner = winner(shelf);
        return winner == Shelf.NONE
                ? new Decision(null, item.standard(), false)
                : shelf.rule(winner).applied(item.standard());
    }

    /** Makes the item the one that is asked about; its shelf has all prices for it. */
    Shelf turnTo(Item item) {
        Instant use = item.useAt();
        if (usedAgeRow == NOT_YET || !Objects.equals(use, useAt)) {
            turnToUse(use);
        }
        minutes = item.minutes();
        durationRow = book.rows().duration + book.rows().dimensions.durations.of(minutes);
        return book.shelf(item);
    }

    /** Index of the first price of the shelf that applies to the item, or {@link Shelf#NONE}. */
    int winner(Shelf shelf) {
        int index = shelf.next(this, 0);
        while (index != Shelf.NONE && shelf.rule(index).salesRefusal(this) != null) {
            index = shelf.next(this, index + 1);
        }
        return index;
    }

    /** Adds the windows whose sales decide about prices that stand before any that applies whatever was sold. */
    void addWindows(Item item, Set<SalesWindow> windows) {
        Shelf shelf = turnTo(item);
        for (int index = shelf.next(this, 0); index != Shelf.NONE; index = shelf.next(this, index + 1)) {
            Rule rule = shelf.rule(index);
            SalesCondition sales = rule.conditions.sales();
            if (sales == null) {
                return;
            }
            windows.add(rule.tested(this).window(sales.soldIn(), sales.per()));
        }
    }

    private void turnToUse(@Nullable Instant use) {
        Rows rows = book.rows();
        useAt = use;
        used = use == null ? bought : book.days().at(use);
        aheadRow = rows.ahead + (use == null ? 0 : rows.dimensions.ahead.of(nanosUntil(use)));
        usedDateRow = rows.used.date() + used.day.dateSlot;
        usedMinuteRow = rows.used.minute() + used.minuteSlot;
        usedWeekdayRow = rows.used.weekday() + used.day.weekRow;
        usedAgeRow = ageRow(rows.used, used.day);
        usedCalendarsRow = rows.used.calendars() + used.calendars();
    }

    private int ageRow(Rows.Momentary rows, Day day) {
        LocalDate birth = buyer.birthDate();
        return birth == null
                ? rows.noAge()
                : rows.age() + book.rows().dimensions.ages.of(day.ageOf(birth));
    }

    /** Centuries ahead are as good as the longest time that a price can ask for. */
    private long nanosUntil(Instant use) {
        long seconds = use.getEpochSecond() - purchasedAt.getEpochSecond();
        long bounded = Math.clamp(seconds, -1_000_000_000L, 1_000_000_000L);
        return bounded * 1_000_000_000L + use.getNano() - purchasedAt.getNano();
    }

    /** Rows of the buyer's tags; many shelves never ask. */
    int[] tagRows() {
        int[] known = tagRows;
        if (known == null) {
            known = book.rows().tagsOf(buyer.tags());
            tagRows = known;
        }
        return known;
    }

    Buyer buyer() {
        return buyer;
    }

    Channel channel() {
        return channel;
    }

    @Nullable
    Integer minutes() {
        return minutes;
    }

    WallMoment bought() {
        return bought;
    }

    WallMoment used() {
        return used;
    }

    /** How long ahead of its use the item is bought; null where it has no use moment. */
    @Nullable
    Duration ahead() {
        return useAt == null ? null : Duration.between(purchasedAt, useAt);
    }

    /** Units sold in the hour or day of the moment; counted once. */
    long sold(SalesCondition condition, WallMoment tested) {
        if (counted == null) {
            counted = new Counted(counts);
        }
        return counted.sold(tested.window(condition.soldIn(), condition.per()));
    }
}
