package io.monedero.pricing.book;

import io.monedero.kernel.Money;
import io.monedero.kernel.Percentage;
import io.monedero.pricing.Channel;
import io.monedero.pricing.book.Calendar.Range;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Random prices, promotions and carts of a small world, so that they meet often: at changes of the clock, 29 February, midnight. */
final class RandomBooks {
    static final List<ZoneId> ZONES = Stream.of(
                    "Europe/Madrid", "America/Sao_Paulo", "Europe/Kyiv", "Australia/Lord_Howe", "UTC")
            .map(ZoneId::of)
            .toList();
    static final Currency EUR = Currency.getInstance("EUR");
    private static final LocalDate START = LocalDate.of(2024, 1, 1);

    private final Random random;
    final ZoneId zone;
    final List<UUID> products;
    final List<UUID> families;
    final List<UUID> customers;
    final List<Calendar> calendars;
    private final int spread;

    /** @param spread how many different values there are of each kind: over 64 they share rows */
    RandomBooks(long seed, int spread) {
        this.random = new Random(seed);
        this.spread = spread;
        this.zone = ZONES.get(random.nextInt(ZONES.size()));
        this.products = ids(4);
        this.families = ids(2);
        this.customers = ids(spread);
        this.calendars =
                IntStream.range(0, Math.min(3, spread)).mapToObj(this::calendar).toList();
    }

    Holidays holidays() {
        return day -> day.getDayOfYear() % 9 == 0;
    }

    SalesCounts sales() {
        long salt = random.nextLong();
        return window -> Math.floorMod(window.hashCode() ^ salt, 12L);
    }

    List<Price> prices(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> new Price(id(), "price " + number, target(), value(), conditions()))
                .toList();
    }

    Cart cart(int most) {
        Instant bought = instant();
        List<Item> items = IntStream.range(0, 1 + random.nextInt(most))
                .mapToObj(line -> item(bought))
                .toList();
        return new Cart(items, buyer(), channel(), bought);
    }

    Promotion promotion(int number) {
        List<PromotionLine> lines = IntStream.range(0, 1 + random.nextInt(4))
                .mapToObj(line -> new PromotionLine(target(), reduction()))
                .toList();
        return new Promotion(id(), "promotion " + number, 1 + random.nextInt(9), lines);
    }

    private Target target() {
        return random.nextBoolean() ? new Target.OneProduct(one(products)) : new Target.TaggedProducts(productTag());
    }

    private PriceValue value() {
        return switch (random.nextInt(4)) {
            case 0 -> new PriceValue.Fixed(money());
            case 1 -> new PriceValue.AmountOff(money());
            case 2 -> new PriceValue.PercentOff(percentage());
            default -> new PriceValue.PercentOffRounded(percentage());
        };
    }

    private Reduction reduction() {
        return switch (random.nextInt(4)) {
            case 0 -> Reduction.none();
            case 1 -> new Reduction.AmountOff(money());
            case 2 -> new Reduction.PercentOff(percentage());
            default -> new Reduction.PercentOffRounded(percentage());
        };
    }

    private Conditions conditions() {
        return new Conditions(
                customerConditions(),
                momentConditions(),
                new AdvanceConditions(rarely(this::ahead), rarely(this::ahead)),
                rarely(this::salesCondition),
                random.nextInt(4) == 0 ? some(List.of(Channel.values())) : Set.of(),
                random.nextInt(4) == 0 ? some(List.of(60, 90, 120)) : Set.of());
    }

    private CustomerConditions customerConditions() {
        Integer minAge = rarely(() -> random.nextInt(20));
        Integer maxAge = rarely(() -> (minAge == null ? 0 : minAge) + random.nextInt(spread));
        return new CustomerConditions(
                rarely(this::customerTag),
                random.nextInt(9) == 0 ? one(customers) : null,
                minAge,
                maxAge == null ? null : Math.min(150, maxAge));
    }

    private MomentConditions momentConditions() {
        LocalDate from = rarely(this::day);
        LocalTime start = rarely(this::time);
        LocalTime end = rarely(this::time);
        return new MomentConditions(
                random.nextInt(3) == 0 ? Moment.PURCHASE : Moment.USE,
                from,
                rarely(() -> from == null ? day() : from.plusDays(random.nextInt(200))),
                start,
                end != null && end.equals(start) ? null : end,
                random.nextInt(3) == 0 ? some(List.of(DayOfWeek.values())) : Set.of(),
                rarely(random::nextBoolean),
                calendars.isEmpty() ? null : rarely(() -> one(calendars).id()));
    }

    private SalesCondition salesCondition() {
        Integer min = random.nextBoolean() ? random.nextInt(8) : null;
        Integer max = min == null || random.nextBoolean() ? (min == null ? 0 : min) + random.nextInt(8) : null;
        SoldIn soldIn = random.nextBoolean() ? new SoldIn.Family(one(families)) : new SoldIn.Subfamily(one(families));
        return new SalesCondition(soldIn, min, max, random.nextBoolean() ? Per.HOUR : Per.DAY);
    }

    private Calendar calendar(int number) {
        return new Calendar(
                id(),
                "calendar " + number,
                IntStream.range(0, 1 + random.nextInt(3))
                        .mapToObj(index -> range())
                        .toList());
    }

    private Range range() {
        LocalDate from = rarely(this::day);
        LocalTime start = rarely(this::time);
        LocalTime end = rarely(this::time);
        return new Range(
                from,
                from == null ? rarely(this::day) : from.plusDays(random.nextInt(90)),
                start,
                end != null && end.equals(start) ? null : end);
    }

    private Item item(Instant bought) {
        return new Item(
                one(products),
                some(List.of(productTag(), productTag(), productTag())),
                BigDecimal.valueOf(1 + random.nextInt(7), random.nextInt(4) == 0 ? 1 : 0),
                money(),
                random.nextInt(4) == 0 ? null : use(bought),
                random.nextInt(3) == 0 ? null : one(List.of(60, 90, 120, 45)));
    }

    private Instant use(Instant bought) {
        return random.nextBoolean() ? bought.plus(ahead()) : instant();
    }

    private Buyer buyer() {
        return new Buyer(
                random.nextInt(4) == 0 ? null : one(customers),
                some(List.of(customerTag(), customerTag(), customerTag())),
                random.nextInt(4) == 0 ? null : random.nextInt(5) == 0 ? LocalDate.of(2008, 2, 29) : birth());
    }

    private LocalDate birth() {
        return START.minusDays(random.nextInt(366 * 25));
    }

    /** Often around a change of the clock. */
    private Instant instant() {
        ZoneOffsetTransition change =
                zone.getRules().nextTransition(day().atStartOfDay(zone).toInstant());
        return change != null && change.getDateTimeBefore().getYear() < 2030 && random.nextBoolean()
                ? change.getInstant().plusSeconds(900L * (random.nextInt(17) - 8) + random.nextInt(2))
                : day().atTime(time()).atZone(zone).toInstant().plusNanos(random.nextInt(2));
    }

    private LocalDate day() {
        return random.nextInt(5) == 0
                ? LocalDate.of(2024 + random.nextInt(3), 2, 28).plusDays(random.nextInt(2))
                : START.plusDays(random.nextInt(3 * 365));
    }

    private LocalTime time() {
        return switch (random.nextInt(9)) {
            case 0 -> LocalTime.MIDNIGHT;
            case 1 -> LocalTime.of(random.nextInt(24), random.nextInt(60), random.nextInt(60));
            default -> LocalTime.of(random.nextInt(24), 30 * random.nextInt(2));
        };
    }

    private Duration ahead() {
        return switch (random.nextInt(3)) {
            case 0 -> Duration.ofDays(random.nextInt(70));
            case 1 -> Duration.ofHours(12L * random.nextInt(6));
            default -> Duration.ofHours(24).plusNanos(random.nextInt(3) - 1);
        };
    }

    private Channel channel() {
        return random.nextBoolean() ? Channel.WEB : one(List.of(Channel.values()));
    }

    private String productTag() {
        return "product tag " + random.nextInt(4);
    }

    private String customerTag() {
        return "tag " + random.nextInt(spread);
    }

    private Money money() {
        return new Money(random.nextInt(10_000), EUR);
    }

    private Percentage percentage() {
        return new Percentage(BigDecimal.valueOf(random.nextInt(1_000_001), 4));
    }

    private List<UUID> ids(int count) {
        return IntStream.range(0, count).mapToObj(index -> id()).toList();
    }

    private UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    private <V> @Nullable V rarely(Supplier<V> value) {
        return random.nextInt(5) == 0 ? value.get() : null;
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
        return chosen;
    }
}
