package io.monedero.pricing.book;

import io.monedero.kernel.Money;
import io.monedero.kernel.Percentage;
import io.monedero.pricing.Channel;
import io.monedero.pricing.Explanation;
import io.monedero.pricing.Explanation.RefusedPrice;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The oracle: prices are scanned one by one, each condition is tested as its words say, the first that applies wins. It
 * shares the words of prices with the engine and nothing else.
 */
final class NaiveBook {
    private final List<Price> prices;
    private final List<Calendar> calendars;
    private final Holidays holidays;
    private final ZoneId zone;

    NaiveBook(List<Price> prices, List<Calendar> calendars, Holidays holidays, ZoneId zone) {
        this.prices = prices;
        this.calendars = calendars;
        this.holidays = holidays;
        this.zone = zone;
    }

    /** A condition that refused. */
    record No(String filter, String saw, String wanted) {}

    /** Everything that is known when a price is tested. */
    record Asked(Item item, Buyer buyer, Channel channel, Instant purchasedAt, SalesCounts counts) {}

    @Nullable
    Price winner(Asked asked) {
        ZonedDateTime bought = asked.purchasedAt().atZone(zone);
        Instant use = asked.item().useAt();
        ZonedDateTime used = use == null ? bought : use.atZone(zone);
        for (Price price : prices) {
            if (isFor(price.target(), asked.item()) && refusal(price, asked, used, bought) == null) {
                return price;
            }
        }
        return null;
    }

    Explanation explain(Asked asked) {
        ZonedDateTime bought = asked.purchasedAt().atZone(zone);
        Instant use = asked.item().useAt();
        ZonedDateTime used = use == null ? bought : use.atZone(zone);
        List<RefusedPrice> refused = new ArrayList<>();
        for (Price price : prices) {
            if (isFor(price.target(), asked.item())) {
                No no = refusal(price, asked, used, bought);
                if (no == null) {
                    boolean cut = price.value() instanceof PriceValue.AmountOff(Money off)
                            && off.minor() > asked.item().standard().minor();
                    return new Explanation(price.name(), refused, cut, null);
                }
                refused.add(new RefusedPrice(price.name(), no.filter, no.saw, no.wanted));
            }
        }
        return new Explanation(Explanation.STANDARD, refused);
    }

    static Money priced(@Nullable Price winner, Money standard) {
        BigDecimal amount = standard.amount();
        int digits = standard.currency().getDefaultFractionDigits();
        BigDecimal priced = switch (winner == null ? null : winner.value()) {
            case null -> amount;
            case PriceValue.Fixed(Money fixed) -> fixed.amount();
            case PriceValue.AmountOff(Money off) ->
                amount.subtract(off.amount()).max(BigDecimal.ZERO);
            case PriceValue.PercentOff(Percentage off) ->
                amount.subtract(amount.multiply(off.fraction())).setScale(digits, RoundingMode.HALF_UP);
            case PriceValue.PercentOffRounded(Percentage off) ->
                amount.subtract(amount.multiply(off.fraction()))
                        .setScale(0, RoundingMode.HALF_UP)
                        .min(amount);
        };
        return Money.rounded(priced, standard.currency());
    }

    private static boolean isFor(Target target, Item item) {
        return switch (target) {
            case Target.OneProduct(UUID product) -> product.equals(item.productId());
            case Target.TaggedProducts(String tag) -> item.productTags().contains(tag);
        };
    }

    private @Nullable No refusal(Price price, Asked asked, ZonedDateTime used, ZonedDateTime bought) {
        Conditions all = price.conditions();
        ZonedDateTime tested = all.moment().basis() == Moment.PURCHASE ? bought : used;
        if (!all.channels().isEmpty() && !all.channels().contains(asked.channel())) {
            return new No(
                    "channel",
                    asked.channel().code(),
                    all.channels().stream().sorted().map(Channel::code).collect(Collectors.joining(", ")));
        }
        Integer minutes = asked.item().minutes();
        if (!all.minutes().isEmpty() && (minutes == null || !all.minutes().contains(minutes))) {
            return new No("minutes", minutes == null ? "" : minutes.toString(), joined(new TreeSet<>(all.minutes())));
        }
        No no = customer(all.customer(), asked.buyer(), tested.toLocalDate());
        no = no == null ? moment(all.moment(), tested) : no;
        no = no == null ? advance(all.advance(), asked) : no;
        return no == null && all.sales() != null ? sales(all.sales(), tested, asked.counts()) : no;
    }

    private static @Nullable No customer(CustomerConditions wanted, Buyer buyer, LocalDate day) {
        if (wanted.tag() != null && !buyer.tags().contains(wanted.tag())) {
            return new No("customer-tag", joined(new TreeSet<>(buyer.tags())), wanted.tag());
        }
        if (wanted.customerId() != null && !wanted.customerId().equals(buyer.customerId())) {
            return new No(
                    "customer",
                    buyer.customerId() == null ? "" : buyer.customerId().toString(),
                    wanted.customerId().toString());
        }
        Integer age = buyer.birthDate() == null
                ? null
                : Math.max(0, Period.between(buyer.birthDate(), day).getYears());
        if (wanted.minAge() != null && (age == null || age < wanted.minAge())) {
            return new No(
                    "min-age",
                    age == null ? "" : age.toString(),
                    wanted.minAge().toString());
        }
        if (wanted.maxAge() != null && (age == null || age > wanted.maxAge())) {
            return new No(
                    "max-age",
                    age == null ? "" : age.toString(),
                    wanted.maxAge().toString());
        }
        return null;
    }

    private @Nullable No moment(MomentConditions wanted, ZonedDateTime tested) {
        LocalDate day = tested.toLocalDate();
        LocalTime time = tested.toLocalTime();
        if (wanted.from() != null && day.isBefore(wanted.from())) {
            return new No("from-date", day.toString(), wanted.from().toString());
        }
        if (wanted.to() != null && day.isAfter(wanted.to())) {
            return new No("to-date", day.toString(), wanted.to().toString());
        }
        if (!inHours(wanted.fromHour(), wanted.toHour(), time)) {
            String from = wanted.fromHour() == null ? "" : wanted.fromHour().toString();
            String to = wanted.toHour() == null ? "" : wanted.toHour().toString();
            return new No("hours", time.toString(), from + "–" + to);
        }
        if (!wanted.weekdays().isEmpty() && !wanted.weekdays().contains(day.getDayOfWeek())) {
            return new No("weekday", day.getDayOfWeek().toString(), joined(new TreeSet<>(wanted.weekdays())));
        }
        if (wanted.holidays() != null && wanted.holidays() != holidays.on(day)) {
            return new No(
                    "holiday",
                    String.valueOf(holidays.on(day)),
                    wanted.holidays().toString());
        }
        for (Calendar calendar : calendars) {
            if (calendar.id().equals(wanted.calendarId()) && !inCalendar(calendar, day, time)) {
                return new No("calendar", tested.toLocalDateTime().toString(), calendar.name());
            }
        }
        return null;
    }

    private static boolean inCalendar(Calendar calendar, LocalDate day, LocalTime time) {
        return calendar.ranges().stream()
                .anyMatch(range -> (range.from() == null || !day.isBefore(range.from()))
                        && (range.to() == null || !day.isAfter(range.to()))
                        && inHours(range.fromHour(), range.toHour(), time));
    }

    /** Walks the day in nanoseconds: the end of the day is 24:00. */
    private static boolean inHours(@Nullable LocalTime from, @Nullable LocalTime to, LocalTime time) {
        long start = from == null ? 0 : from.toNanoOfDay();
        long end = to == null || to.toNanoOfDay() == 0 ? 86_400_000_000_000L : to.toNanoOfDay();
        long now = time.toNanoOfDay();
        return start < end ? start <= now && now < end : now >= start || now < end;
    }

    private static @Nullable No advance(AdvanceConditions wanted, Asked asked) {
        Instant use = asked.item().useAt();
        Duration ahead = use == null ? null : Duration.between(asked.purchasedAt(), use);
        String saw = ahead == null ? "" : ahead.toString();
        if (wanted.moreThan() != null
                && (ahead == null || !ahead.minus(wanted.moreThan()).isPositive())) {
            return new No("more-than-ahead", saw, wanted.moreThan().toString());
        }
        if (wanted.until() != null
                && (ahead == null || ahead.minus(wanted.until()).isNegative())) {
            return new No("until-before", saw, wanted.until().toString());
        }
        return null;
    }

    private @Nullable No sales(SalesCondition wanted, ZonedDateTime tested, SalesCounts counts) {
        long sold = counts.sold(window(wanted, tested));
        if (wanted.min() != null && sold < wanted.min()) {
            return new No("min-sales", String.valueOf(sold), wanted.min().toString());
        }
        if (wanted.max() != null && sold > wanted.max()) {
            return new No("max-sales", String.valueOf(sold), wanted.max().toString());
        }
        return null;
    }

    /** Walks from the moment, quarter by quarter, for as long as the clock shows the same day or hour. */
    static SalesWindow window(SalesCondition wanted, ZonedDateTime tested) {
        ZonedDateTime from = tested.with(java.time.temporal.ChronoField.NANO_OF_SECOND, 0);
        from = from.minusSeconds(Math.floorMod(from.toEpochSecond(), 900L));
        ZonedDateTime until = from.plus(15, ChronoUnit.MINUTES);
        while (same(wanted.per(), from.minus(15, ChronoUnit.MINUTES), tested)) {
            from = from.minus(15, ChronoUnit.MINUTES);
        }
        while (same(wanted.per(), until, tested)) {
            until = until.plus(15, ChronoUnit.MINUTES);
        }
        return new SalesWindow(wanted.soldIn(), from.toInstant(), until.toInstant());
    }

    private static boolean same(Per per, ZonedDateTime one, ZonedDateTime other) {
        return one.toLocalDate().equals(other.toLocalDate()) && (per == Per.DAY || one.getHour() == other.getHour());
    }

    private static String joined(Iterable<?> values) {
        List<String> texts = new ArrayList<>();
        values.forEach(value -> texts.add(value.toString()));
        return String.join(", ", texts);
    }
}
