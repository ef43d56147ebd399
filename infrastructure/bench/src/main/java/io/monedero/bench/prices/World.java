package io.monedero.bench.prices;

import io.monedero.kernel.Money;
import io.monedero.kernel.Percentage;
import io.monedero.pricing.Channel;
import io.monedero.pricing.book.AdvanceConditions;
import io.monedero.pricing.book.Buyer;
import io.monedero.pricing.book.Calendar;
import io.monedero.pricing.book.Calendar.Range;
import io.monedero.pricing.book.Conditions;
import io.monedero.pricing.book.CustomerConditions;
import io.monedero.pricing.book.Holidays;
import io.monedero.pricing.book.Item;
import io.monedero.pricing.book.Moment;
import io.monedero.pricing.book.MomentConditions;
import io.monedero.pricing.book.Per;
import io.monedero.pricing.book.Price;
import io.monedero.pricing.book.PriceBook;
import io.monedero.pricing.book.PriceValue;
import io.monedero.pricing.book.SalesCondition;
import io.monedero.pricing.book.SalesCounts;
import io.monedero.pricing.book.SoldIn;
import io.monedero.pricing.book.Target;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A club of 50 products, 12 product tags and 200 customers, whose prices use every kind of filter: seasons that begin with a
 * month, windows of full hours, weekdays, holidays, calendars, member tags, single customers, ages, times ahead, durations,
 * channels and numbers of sales. The same seed makes the same club.
 */
final class World {
    static final ZoneId ZONE = ZoneId.of("Europe/Madrid");
    private static final Currency EUR = Currency.getInstance("EUR");
    private static final LocalDate START = LocalDate.of(2026, 1, 1);
    private static final int PRODUCTS = 50;
    private static final int CUSTOMERS = 200;

    private final Random random = new Random(7);
    private final List<UUID> families = ids(5);
    private final List<Item> products;
    private final List<Buyer> buyers;
    private final List<Calendar> calendars;
    private final List<Price> prices;

    /**
     * @param count of prices
     * @param tagged percentage of them that are for the products of a tag; the others are for one product
     */
    World(int count, int tagged) {
        products = many(PRODUCTS, this::product);
        buyers = many(CUSTOMERS, this::customer);
        calendars = many(6, this::calendar);
        prices = many(count, () -> price(random.nextInt(100) < tagged));
    }

    List<Price> prices() {
        return prices;
    }

    List<Item> products() {
        return products;
    }

    List<Calendar> calendars() {
        return calendars;
    }

    Holidays holidays() {
        return day -> day.getDayOfYear() % 26 == 0;
    }

    SalesCounts sales() {
        return window -> window.from().getEpochSecond() / 3600 % 40;
    }

    PriceBook book() {
        return PriceBook.compile(prices, List.of(), calendars, holidays(), ZONE);
    }

    List<Question> questions(int count) {
        return many(count, () -> {
            Instant bought = moment();
            return new Question(asked(bought), one(buyers), one(List.of(Channel.values())), bought);
        });
    }

    /** A product as it is asked for: two of three times it is used later, half of them have a duration. */
    Item asked(Instant bought) {
        Item product = one(products);
        Instant use = random.nextInt(3) == 0 ? null : bought.plus(Duration.ofMinutes(30L * random.nextInt(48 * 80)));
        return new Item(
                product.productId(),
                product.productTags(),
                product.quantity(),
                product.standard(),
                use,
                random.nextBoolean() ? one(List.of(60, 90, 120)) : null);
    }

    private Price price(boolean forTag) {
        Target target = forTag
                ? new Target.TaggedProducts(productTag())
                : new Target.OneProduct(one(products).productId());
        return new Price(id(), "price", target, value(), conditions());
    }

    private PriceValue value() {
        Percentage percentage = new Percentage(BigDecimal.valueOf(5L * (1 + random.nextInt(10))));
        return switch (random.nextInt(4)) {
            case 0 -> new PriceValue.Fixed(money());
            case 1 -> new PriceValue.AmountOff(new Money(500, EUR));
            case 2 -> new PriceValue.PercentOff(percentage);
            default -> new PriceValue.PercentOffRounded(percentage);
        };
    }

    private Conditions conditions() {
        Integer minAge = sometimes(4, () -> one(List.of(12, 18, 25)));
        return new Conditions(
                new CustomerConditions(
                        sometimes(2, this::customerTag),
                        sometimes(16, () -> one(buyers).customerId()),
                        minAge,
                        sometimes(6, () -> one(List.of(30, 64, 70)))),
                momentConditions(),
                new AdvanceConditions(
                        sometimes(8, () -> Duration.ofDays(one(List.of(7, 30, 60)))),
                        sometimes(8, () -> Duration.ofHours(one(List.of(2, 24, 48))))),
                sometimes(10, this::salesCondition),
                random.nextInt(3) == 0 ? some(List.of(Channel.values())) : Set.of(),
                random.nextInt(5) == 0 ? Set.of(one(List.of(60, 90, 120))) : Set.of());
    }

    private MomentConditions momentConditions() {
        LocalDate season = sometimes(2, () -> START.plusMonths(random.nextInt(18)));
        LocalTime start = sometimes(2, () -> LocalTime.of(7 + random.nextInt(14), 0));
        return new MomentConditions(
                random.nextInt(5) == 0 ? Moment.PURCHASE : Moment.USE,
                season,
                season == null ? null : season.plusMonths(1 + random.nextInt(4)).minusDays(1),
                start,
                start == null ? null : start.plusHours(1 + random.nextInt(6)),
                random.nextInt(2) == 0 ? some(List.of(DayOfWeek.values())) : Set.of(),
                sometimes(10, random::nextBoolean),
                sometimes(6, () -> one(calendars).id()));
    }

    private SalesCondition salesCondition() {
        SoldIn soldIn = random.nextBoolean() ? new SoldIn.Family(one(families)) : new SoldIn.Subfamily(one(families));
        int min = random.nextInt(20);
        return new SalesCondition(soldIn, min, min + 10, random.nextBoolean() ? Per.HOUR : Per.DAY);
    }

    private Calendar calendar() {
        return new Calendar(id(), "season", many(3, () -> {
            LocalDate from = START.plusDays(random.nextInt(500));
            return new Range(from, from.plusDays(60), LocalTime.of(8 + random.nextInt(10), 0), null);
        }));
    }

    private Item product() {
        Set<String> tags = new HashSet<>(many(3, this::productTag));
        return new Item(id(), tags, BigDecimal.ONE, money(), null, null);
    }

    private Buyer customer() {
        LocalDate birth = random.nextInt(4) == 0 ? null : START.minusDays(2000 + random.nextInt(365 * 70));
        Set<String> tags = new HashSet<>(many(random.nextInt(4), this::customerTag));
        return new Buyer(id(), tags, birth);
    }

    private Instant moment() {
        return START.atTime(8, 0).atZone(ZONE).toInstant().plusSeconds(60L * random.nextInt(500 * 24 * 60));
    }

    private String productTag() {
        return "product tag " + random.nextInt(12);
    }

    private String customerTag() {
        return "customer tag " + random.nextInt(8);
    }

    private Money money() {
        return new Money(1000 + random.nextInt(9000), EUR);
    }

    private List<UUID> ids(int count) {
        return many(count, this::id);
    }

    private UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    private <V> @Nullable V sometimes(int oneIn, Supplier<V> value) {
        return random.nextInt(oneIn) == 0 ? value.get() : null;
    }

    private <V> V one(List<V> values) {
        return values.get(random.nextInt(values.size()));
    }

    private <V> Set<V> some(List<V> values) {
        Set<V> chosen = new HashSet<>();
        for (V value : values) {
            if (random.nextBoolean()) {
                chosen.add(value);
            }
        }
        return chosen.isEmpty() ? Set.of(values.getFirst()) : chosen;
    }

    private static <V> List<V> many(int count, Supplier<V> value) {
        return IntStream.range(0, count).mapToObj(_ -> value.get()).toList();
    }
}
