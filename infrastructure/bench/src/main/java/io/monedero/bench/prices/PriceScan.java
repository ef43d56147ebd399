package io.monedero.bench.prices;

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
import io.monedero.pricing.book.SalesCondition;
import io.monedero.pricing.book.SalesWindow;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What anybody would write first: each price is tested until one applies, the target before all else. */
final class PriceScan {
    private final World world;
    private final Price[] prices;
    private final Map<UUID, Calendar> calendars = new HashMap<>();

    PriceScan(World world) {
        this.world = world;
        this.prices = world.prices().toArray(Price[]::new);
        world.calendars().forEach(calendar -> calendars.put(calendar.id(), calendar));
    }

    Decision decide(Question question) {
        Item item = question.item();
        Facts facts = facts(question);
        for (Price price : prices) {
            if (price.target().takes(item.productId(), item.productTags()) && applies(price.conditions(), facts)) {
                return new Decision(
                        price, price.value().of(item.standard()), price.value().cutAtZero(item.standard()));
            }
        }
        return new Decision(null, item.standard(), false);
    }

    /** The question, with all that several conditions want found out once. */
    record Facts(
            Question question,
            Buyer buyer,
            ZonedDateTime bought,
            ZonedDateTime used,
            @Nullable Duration ahead,
            int ageWhenBought,
            int ageWhenUsed) {}

    static Facts facts(Question question) {
        ZonedDateTime bought = question.purchasedAt().atZone(World.ZONE);
        var useAt = question.item().useAt();
        ZonedDateTime used = useAt == null ? bought : useAt.atZone(World.ZONE);
        return new Facts(
                question,
                question.buyer(),
                bought,
                used,
                useAt == null ? null : Duration.between(question.purchasedAt(), useAt),
                age(question.buyer(), bought),
                age(question.buyer(), used));
    }

    private static int age(Buyer buyer, ZonedDateTime at) {
        LocalDate birth = buyer.birthDate();
        return birth == null ? -1 : Period.between(birth, at.toLocalDate()).getYears();
    }

    boolean applies(Conditions conditions, Facts facts) {
        Integer minutes = facts.question().item().minutes();
        boolean used = conditions.moment().basis() == Moment.USE;
        ZonedDateTime tested = used ? facts.used() : facts.bought();
        return (conditions.channels().isEmpty()
                        || conditions.channels().contains(facts.question().channel()))
                && (conditions.minutes().isEmpty()
                        || (minutes != null && conditions.minutes().contains(minutes)))
                && customer(conditions.customer(), facts.buyer(), used ? facts.ageWhenUsed() : facts.ageWhenBought())
                && moment(conditions.moment(), tested)
                && advance(conditions.advance(), facts.ahead())
                && sales(conditions.sales(), tested);
    }

    private static boolean customer(CustomerConditions wanted, Buyer buyer, int age) {
        return (wanted.tag() == null || buyer.tags().contains(wanted.tag()))
                && (wanted.customerId() == null || wanted.customerId().equals(buyer.customerId()))
                && (wanted.minAge() == null || age >= wanted.minAge())
                && (wanted.maxAge() == null || (age >= 0 && age <= wanted.maxAge()));
    }

    private boolean moment(MomentConditions wanted, ZonedDateTime tested) {
        LocalDate day = tested.toLocalDate();
        LocalTime time = tested.toLocalTime();
        return days(wanted.from(), wanted.to(), day)
                && hours(wanted.fromHour(), wanted.toHour(), time)
                && (wanted.weekdays().isEmpty() || wanted.weekdays().contains(day.getDayOfWeek()))
                && (wanted.holidays() == null
                        || wanted.holidays() == world.holidays().on(day))
                && (wanted.calendarId() == null || calendar(calendars.get(wanted.calendarId()), day, time));
    }

    static boolean calendar(@Nullable Calendar calendar, LocalDate day, LocalTime time) {
        if (calendar != null) {
            for (Calendar.Range range : calendar.ranges()) {
                if (days(range.from(), range.to(), day) && hours(range.fromHour(), range.toHour(), time)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean days(@Nullable LocalDate from, @Nullable LocalDate to, LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    private static boolean hours(@Nullable LocalTime from, @Nullable LocalTime to, LocalTime time) {
        boolean begun = from == null || !time.isBefore(from);
        boolean going = to == null || to.equals(LocalTime.MIDNIGHT) || time.isBefore(to);
        if (from != null && to != null && !to.equals(LocalTime.MIDNIGHT) && to.isBefore(from)) {
            return begun || going;
        }
        return begun && going;
    }

    private static boolean advance(AdvanceConditions wanted, @Nullable Duration ahead) {
        return (wanted.moreThan() == null || (ahead != null && ahead.compareTo(wanted.moreThan()) > 0))
                && (wanted.until() == null || (ahead != null && ahead.compareTo(wanted.until()) >= 0));
    }

    private boolean sales(@Nullable SalesCondition wanted, ZonedDateTime tested) {
        if (wanted == null) {
            return true;
        }
        ZonedDateTime from = wanted.per() == Per.DAY
                ? tested.toLocalDate().atStartOfDay(World.ZONE)
                : tested.truncatedTo(ChronoUnit.HOURS);
        ZonedDateTime until = wanted.per() == Per.DAY ? from.plusDays(1) : from.plusHours(1);
        long sold = world.sales().sold(new SalesWindow(wanted.soldIn(), from.toInstant(), until.toInstant()));
        return (wanted.min() == null || sold >= wanted.min()) && (wanted.max() == null || sold <= wanted.max());
    }
}
