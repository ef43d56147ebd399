package io.monedero.pricing.book;

import static io.monedero.pricing.book.Shop.GREEN_FEE;
import static io.monedero.pricing.book.Shop.NOON;
import static io.monedero.pricing.book.Shop.born;
import static io.monedero.pricing.book.Shop.cost;
import static io.monedero.pricing.book.Shop.euro;
import static io.monedero.pricing.book.Shop.fifty;
import static io.monedero.pricing.book.Shop.used;
import static org.assertj.core.api.Assertions.assertThat;

import io.monedero.pricing.Channel;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TimeTest {
    @Test
    @DisplayName("P-05 a window over midnight has the evening and the night, each on its own weekday")
    void overMidnight() {
        PriceBook night = Shop.book(fifty(
                Conditions.none().moment(MomentConditions.always().hours(LocalTime.of(22, 0), LocalTime.of(2, 0)))));
        PriceBook friday = Shop.book(fifty(Conditions.none()
                .moment(MomentConditions.always()
                        .hours(LocalTime.of(22, 0), LocalTime.of(2, 0))
                        .weekdays(DayOfWeek.FRIDAY))));

        assertThat(List.of("21:59", "22:00", "23:59", "00:00", "01:59", "02:00"))
                .extracting(time -> cost(night, used(GREEN_FEE, "2026-06-19T" + time)))
                .containsExactly(euro("60"), euro("50"), euro("50"), euro("50"), euro("50"), euro("60"));
        assertThat(cost(friday, used(GREEN_FEE, "2026-06-19T23:00"))).isEqualTo(euro("50"));
        assertThat(cost(friday, used(GREEN_FEE, "2026-06-20T01:00"))).isEqualTo(euro("60"));
        assertThat(cost(friday, used(GREEN_FEE, "2026-06-19T01:00"))).isEqualTo(euro("50"));
    }

    @Test
    @DisplayName("P-05 midnight as an end is the end of the day")
    void untilMidnight() {
        PriceBook evening = Shop.book(fifty(
                Conditions.none().moment(MomentConditions.always().hours(LocalTime.of(20, 0), LocalTime.MIDNIGHT))));

        assertThat(cost(evening, used(GREEN_FEE, "2026-06-19T23:59:59"))).isEqualTo(euro("50"));
        assertThat(cost(evening, used(GREEN_FEE, "2026-06-19T00:00"))).isEqualTo(euro("60"));
    }

    @Test
    @DisplayName("P-05 a price tests the use moment, or the purchase where it says so or there is no other")
    void basis() {
        MomentConditions june = MomentConditions.always().days(LocalDate.of(2026, 6, 1), LocalDate.of(2026, 6, 30));
        PriceBook byUse = Shop.book(fifty(Conditions.none().moment(june)));
        PriceBook byPurchase = Shop.book(fifty(Conditions.none().moment(june.basis(Moment.PURCHASE))));
        Item july = used(GREEN_FEE, "2026-07-10T10:00");

        assertThat(cost(byUse, july)).isEqualTo(euro("60"));
        assertThat(cost(byPurchase, july)).isEqualTo(euro("50"));
        assertThat(cost(byUse, GREEN_FEE)).isEqualTo(euro("50"));
    }

    @Test
    @DisplayName("P-04 who was born on 29 February is a year older on 1 March of other years")
    void leapDay() {
        PriceBook adults = Shop.book(fifty(Conditions.none().customer(CustomerConditions.aged(18, null))));
        Buyer leap = born(LocalDate.of(2008, 2, 29));

        assertThat(cost(adults, used(GREEN_FEE, "2026-02-28T23:59"), leap, NOON))
                .isEqualTo(euro("60"));
        assertThat(cost(adults, used(GREEN_FEE, "2026-03-01T00:00"), leap, NOON))
                .isEqualTo(euro("50"));
        assertThat(cost(adults, used(GREEN_FEE, "2026-03-01T00:00"), born(null), NOON))
                .isEqualTo(euro("60"));
    }

    @Test
    @DisplayName("P-04 both limits of an age are included, on the day of use")
    void ages() {
        PriceBook juniors = Shop.book(fifty(Conditions.none().customer(CustomerConditions.aged(12, 17))));
        Buyer buyer = born(LocalDate.of(2014, 6, 20));

        assertThat(cost(juniors, used(GREEN_FEE, "2026-06-19T12:00"), buyer, NOON))
                .isEqualTo(euro("60"));
        assertThat(cost(juniors, used(GREEN_FEE, "2026-06-20T12:00"), buyer, NOON))
                .isEqualTo(euro("50"));
        assertThat(cost(juniors, used(GREEN_FEE, "2032-06-19T12:00"), buyer, NOON))
                .isEqualTo(euro("50"));
        assertThat(cost(juniors, used(GREEN_FEE, "2032-06-20T12:00"), buyer, NOON))
                .isEqualTo(euro("60"));
    }

    @Test
    @DisplayName("P-05 hours are those of the clock on the wall, also on days of 23 or 25 hours")
    void changesOfTheClock() {
        assertThat(cheapHalfHours("Europe/Madrid", "2026-03-29")).isZero();
        assertThat(cheapHalfHours("Europe/Madrid", "2026-10-25")).isEqualTo(4);
        assertThat(cheapHalfHours("Europe/Kyiv", "2026-10-25")).isEqualTo(2);
        assertThat(cheapHalfHours("America/Sao_Paulo", "2018-11-04")).isEqualTo(2);
        assertThat(cheapHalfHours("Australia/Lord_Howe", "2026-10-04")).isEqualTo(1);
        assertThat(cheapHalfHours("Australia/Lord_Howe", "2026-04-05")).isEqualTo(2);
    }

    @Test
    @DisplayName("P-07 the hour and the day of which sales are counted are as long as the clock on the wall makes them")
    void windows() {
        assertThat(window("Europe/Madrid", "2026-10-25T01:30:00Z", Per.HOUR)).isEqualTo(Duration.ofHours(2));
        assertThat(window("Europe/Madrid", "2026-10-25T12:00:00Z", Per.DAY)).isEqualTo(Duration.ofHours(25));
        assertThat(window("Europe/Madrid", "2026-03-29T12:00:00Z", Per.DAY)).isEqualTo(Duration.ofHours(23));
        assertThat(window("America/Sao_Paulo", "2018-11-04T12:00:00Z", Per.DAY)).isEqualTo(Duration.ofHours(23));
        assertThat(window("Australia/Lord_Howe", "2026-10-03T15:45:00Z", Per.HOUR))
                .isEqualTo(Duration.ofMinutes(30));
        assertThat(window("Australia/Lord_Howe", "2026-04-04T15:15:00Z", Per.HOUR))
                .isEqualTo(Duration.ofMinutes(90));
    }

    /** Half hours of the day in which a price from 2 to 3 o'clock applies. */
    private static long cheapHalfHours(String zone, String date) {
        ZoneId id = ZoneId.of(zone);
        PriceBook book = PriceBook.compile(
                List.of(fifty(Conditions.none()
                        .moment(MomentConditions.always().hours(LocalTime.of(2, 0), LocalTime.of(3, 0))))),
                List.of(),
                List.of(),
                Holidays.none(),
                id);
        Instant start = LocalDate.parse(date).atStartOfDay(id).toInstant();
        Instant end = LocalDate.parse(date).plusDays(1).atStartOfDay(id).toInstant();
        return Stream.iterate(start, moment -> moment.isBefore(end), moment -> moment.plus(Duration.ofMinutes(30)))
                .map(moment -> cost(book, at(moment), Buyer.unknown(), moment))
                .filter(euro("50")::equals)
                .count();
    }

    private static Duration window(String zone, String moment, Per per) {
        SalesCondition none = new SalesCondition(new SoldIn.Family(Shop.id("family")), 1, null, per);
        PriceBook book = PriceBook.compile(
                List.of(fifty(Conditions.none().sales(none))), List.of(), List.of(), Holidays.none(), ZoneId.of(zone));
        List<SalesWindow> asked = new ArrayList<>();
        Item item = at(Instant.parse(moment));
        book.decide(item, Buyer.unknown(), Channel.WEB, NOON, window -> {
            asked.add(window);
            return 0;
        });
        return Duration.between(asked.getFirst().from(), asked.getFirst().until());
    }

    private static Item at(Instant moment) {
        return new Item(
                GREEN_FEE.productId(), GREEN_FEE.productTags(), BigDecimal.ONE, GREEN_FEE.standard(), moment, null);
    }
}
