package io.monedero.pricing.review;

import io.monedero.pricing.Channel;
import io.monedero.pricing.book.AdvanceConditions;
import io.monedero.pricing.book.Buyer;
import io.monedero.pricing.book.Calendar;
import io.monedero.pricing.book.Conditions;
import io.monedero.pricing.book.CustomerConditions;
import io.monedero.pricing.book.Decision;
import io.monedero.pricing.book.Item;
import io.monedero.pricing.book.Moment;
import io.monedero.pricing.book.MomentConditions;
import io.monedero.pricing.book.Per;
import io.monedero.pricing.book.Price;
import io.monedero.pricing.book.PriceBook;
import io.monedero.pricing.book.PriceValue;
import io.monedero.pricing.book.SalesCondition;
import io.monedero.pricing.book.SoldIn;
import io.monedero.pricing.book.Target;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/** Random books with few conditions of few values, in which prices hide each other often, and random purchases. */
final class SmallWorld {
    static final LocalDate START = LocalDate.of(2026, 6, 1);
    private static final ZoneId ZONE = Club.MADRID;
    private static final int DAYS = 28;

    private final Random random;
    final List<Item> products;
    final PriceBook book;

    SmallWorld(long seed, int prices) {
        this.random = new Random(seed);
        this.products = List.of(
                Club.product("first", 10_00, "a"),
                Club.product("second", 20_00, "a", "b"),
                Club.product("third", 30_00, "b"));
        List<Calendar> calendars =
                IntStream.range(0, 2).mapToObj(this::calendar).toList();
        this.book = PriceBook.compile(
                IntStream.range(0, prices)
                        .mapToObj(number -> price(number, calendars))
                        .toList(),
                List.of(),
                calendars,
                day -> day.getDayOfMonth() % 10 == 0,
                ZONE);
    }

    Decision buy() {
        Instant bought = START.plusDays(random.nextInt(DAYS))
                .atTime(random.nextInt(24), 0)
                .atZone(ZONE)
                .toInstant();
        Instant use = random.nextInt(5) == 0 ? null : bought.plus(Duration.ofHours(random.nextInt(24 * 4)));
        Integer minutes = random.nextInt(3) == 0 ? null : one(List.of(60, 90, 120));
        Buyer buyer = new Buyer(
                random.nextBoolean() ? null : customer(),
                some(List.of("x", "y")),
                random.nextInt(4) == 0 ? null : START.minusYears(random.nextInt(40)));
        long sold = random.nextInt(8);
        long other = random.nextInt(8);
        return book.decide(
                one(products).asked(use, minutes),
                buyer,
                one(List.of(Channel.values())),
                bought,
                window -> window.hashCode() % 2 == 0 ? sold : other);
    }

    private Price price(int number, List<Calendar> calendars) {
        Target target = random.nextBoolean()
                ? new Target.OneProduct(one(products).productId())
                : new Target.TaggedProducts(one(List.of("a", "b")));
        Conditions conditions = Conditions.none();
        for (int wish = random.nextInt(3); wish > 0; wish--) {
            conditions = limited(conditions, calendars);
        }
        return new Price(
                new UUID(random.nextLong(), random.nextLong()),
                "price " + number,
                target,
                new PriceValue.Fixed(Club.euro(number)),
                conditions);
    }

    private Conditions limited(Conditions conditions, List<Calendar> calendars) {
        MomentConditions moment = conditions.moment();
        return switch (random.nextInt(12)) {
            case 0 -> conditions.customer(CustomerConditions.tagged(one(List.of("x", "y"))));
            case 1 -> conditions.customer(CustomerConditions.only(customer()));
            case 2 -> conditions.customer(CustomerConditions.aged(random.nextBoolean() ? 18 : null, 30));
            case 3 -> conditions.channels(one(List.of(Channel.values())));
            case 4 -> conditions.minutes(one(List.of(60, 90)));
            case 5 -> conditions.advance(AdvanceConditions.moreThan(Duration.ofHours(24L * random.nextInt(3))));
            case 6 -> conditions.advance(AdvanceConditions.until(Duration.ofHours(12L * random.nextInt(3))));
            case 7 -> conditions.moment(moment.weekdays(weekdays()));
            case 8 -> conditions.moment(hours(moment));
            case 9 -> conditions.moment(moment.holidays(random.nextBoolean()));
            case 10 ->
                conditions.moment((random.nextBoolean() ? moment : moment.basis(Moment.PURCHASE))
                        .calendar(one(calendars).id()));
            default ->
                conditions.sales(new SalesCondition(
                        new SoldIn.Family(one(products).productId()),
                        random.nextInt(3),
                        random.nextBoolean() ? null : 3 + random.nextInt(3),
                        one(List.of(Per.values()))));
        };
    }

    private MomentConditions hours(MomentConditions moment) {
        int from = 6 * random.nextInt(4);
        int to = (from + 6 * (1 + random.nextInt(3))) % 24;
        return moment.hours(LocalTime.of(from, 0), LocalTime.of(to, 0));
    }

    private DayOfWeek[] weekdays() {
        return random.nextBoolean()
                ? new DayOfWeek[] {DayOfWeek.SATURDAY, DayOfWeek.SUNDAY}
                : new DayOfWeek[] {
                    DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY
                };
    }

    private Calendar calendar(int number) {
        LocalDate from = START.plusDays(random.nextInt(14));
        return new Calendar(
                new UUID(random.nextLong(), random.nextLong()),
                "calendar " + number,
                List.of(
                        new Calendar.Range(null, from, null, null),
                        new Calendar.Range(
                                from, random.nextBoolean() ? null : from.plusDays(7), LocalTime.of(12, 0), null)));
    }

    private UUID customer() {
        return Club.id("customer " + random.nextInt(2));
    }

    private <V> V one(List<V> values) {
        return values.get(random.nextInt(values.size()));
    }

    private <V> Set<V> some(List<V> values) {
        Set<V> chosen = new HashSet<>(values);
        chosen.removeIf(value -> random.nextBoolean());
        return chosen;
    }
}
