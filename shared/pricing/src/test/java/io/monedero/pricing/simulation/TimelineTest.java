package io.monedero.pricing.simulation;

import static io.monedero.pricing.review.Club.GREEN_FEE;
import static io.monedero.pricing.review.Club.MADRID;
import static io.monedero.pricing.review.Club.book;
import static io.monedero.pricing.review.Club.euro;
import static io.monedero.pricing.review.Club.greenFee;
import static io.monedero.pricing.review.Club.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.monedero.kernel.Refused;
import io.monedero.pricing.Channel;
import io.monedero.pricing.book.AdvanceConditions;
import io.monedero.pricing.book.Buyer;
import io.monedero.pricing.book.Conditions;
import io.monedero.pricing.book.CustomerConditions;
import io.monedero.pricing.book.Moment;
import io.monedero.pricing.book.MomentConditions;
import io.monedero.pricing.book.Per;
import io.monedero.pricing.book.PriceBook;
import io.monedero.pricing.book.SalesCondition;
import io.monedero.pricing.book.SoldIn;
import io.monedero.pricing.simulation.Comparison.Pair;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TimelineTest {
    /** A Monday. */
    private static final LocalDate MONDAY = LocalDate.of(2026, 6, 15);

    private static final Profile ANYBODY = Profile.anybody(Channel.POS);

    @Test
    @DisplayName("P-13 a week by the hour: 168 cells, the twilight price from 16 h on, a gap before it each day")
    void week() {
        HeatMap map = byHour(book(greenFee("twilight", 40_00, hours(LocalTime.of(16, 0), null))), Season.week(MONDAY));

        assertThat(map.cells()).hasSize(168);
        assertThat(map.cells().get(15)).isEqualTo(new Cell(MONDAY, 15, euro(60_00), euro(60_00), List.of()));
        assertThat(map.cells().get(16)).isEqualTo(new Cell(MONDAY, 16, euro(40_00), euro(40_00), List.of("twilight")));
        assertThat(map.gaps()).hasSize(7).startsWith(new Gap(at("2026-06-15T00:00"), at("2026-06-15T16:00")));
        assertThat(map.lowest()).isEqualTo(euro(40_00));
        assertThat(map.highest()).isEqualTo(euro(60_00));
    }

    @Test
    @DisplayName("P-13 an hour in which the price changes shows both, and the gap begins at the minute")
    void insideAnHour() {
        PriceBook book = book(greenFee("early", 40_00, hours(null, LocalTime.of(7, 20))));

        HeatMap map = byHour(book, new Season(MONDAY, MONDAY));

        assertThat(map.cells().get(7)).isEqualTo(new Cell(MONDAY, 7, euro(40_00), euro(60_00), List.of("early")));
        assertThat(map.gaps()).containsExactly(new Gap(at("2026-06-15T07:20"), at("2026-06-16T00:00")));
    }

    @Test
    @DisplayName(
            "P-13 the day on which clocks go back has one cell for the hour shown twice, the other day none for the hour skipped")
    void changesOfTheClock() {
        PriceBook book = book(greenFee("night", 10_00, hours(LocalTime.of(2, 0), LocalTime.of(3, 0))));

        HeatMap autumn = byHour(book, Season.week(LocalDate.of(2026, 10, 25)));
        HeatMap spring = byHour(book, Season.week(LocalDate.of(2026, 3, 29)));

        assertThat(autumn.cells()).hasSize(168);
        assertThat(autumn.gaps().get(1).from()).isEqualTo(Instant.parse("2026-10-25T02:00:00Z"));
        assertThat(spring.cells()).hasSize(167);
        assertThat(spring.gaps().getFirst().until()).isEqualTo(at("2026-03-30T02:00"));
    }

    @Test
    @DisplayName("P-13 a season by the day: the lowest and the highest price of each day")
    void season() {
        PriceBook book = book(
                greenFee(
                        "weekend",
                        80_00,
                        Conditions.none().moment(moment().weekdays(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY))),
                greenFee("twilight", 40_00, hours(LocalTime.of(16, 0), null)));
        Season season = new Season(MONDAY, MONDAY.plusDays(29));

        HeatMap map = HeatMap.byDay(Timeline.of(book, GREEN_FEE, ANYBODY, season), MADRID);

        assertThat(map.cells()).hasSize(30);
        assertThat(map.cells().getFirst())
                .isEqualTo(new Cell(MONDAY, null, euro(40_00), euro(60_00), List.of("twilight")));
        assertThat(map.cells().get(5))
                .isEqualTo(new Cell(MONDAY.plusDays(5), null, euro(80_00), euro(80_00), List.of("weekend")));
    }

    @Test
    @DisplayName(
            "P-13 who the customer is and how they buy decides: tag, age, channel, booked ahead, duration, units sold")
    void profile() {
        PriceBook book = book(
                greenFee("members", 1_00, Conditions.none().customer(CustomerConditions.tagged("member"))),
                greenFee("young", 2_00, Conditions.none().customer(CustomerConditions.aged(null, 17))),
                greenFee("early", 3_00, Conditions.none().advance(AdvanceConditions.moreThan(Duration.ofDays(60)))),
                greenFee("web", 4_00, Conditions.none().channels(Channel.WEB)),
                greenFee("long", 5_00, Conditions.none().minutes(90)),
                greenFee(
                        "full",
                        6_00,
                        Conditions.none()
                                .sales(new SalesCondition(new SoldIn.Family(id("family")), 10, null, Per.HOUR))));

        assertThat(price(book, ANYBODY)).isEqualTo(60_00);
        assertThat(price(book, ANYBODY.tagged("member"))).isEqualTo(1_00);
        assertThat(price(book, ANYBODY.aged(17))).isEqualTo(2_00);
        assertThat(price(book, ANYBODY.aged(18))).isEqualTo(60_00);
        assertThat(price(book, ANYBODY.ahead(Duration.ofDays(61)))).isEqualTo(3_00);
        assertThat(price(book, Profile.anybody(Channel.WEB))).isEqualTo(4_00);
        assertThat(price(book, new Profile(null, Set.of(), null, Channel.POS, Duration.ZERO, 90, 0)))
                .isEqualTo(5_00);
        assertThat(price(book, new Profile(null, Set.of(), null, Channel.POS, Duration.ZERO, null, 10)))
                .isEqualTo(6_00);
    }

    @Test
    @DisplayName(
            "P-13 a price tested on the purchase moves with it: bought 30 hours ahead, a Monday's price is that of Tuesday and Wednesday")
    void purchase() {
        PriceBook book = book(greenFee(
                "monday",
                40_00,
                Conditions.none().moment(moment().basis(Moment.PURCHASE).weekdays(DayOfWeek.MONDAY))));

        List<Gap> gaps = Timeline.of(book, GREEN_FEE, ANYBODY.ahead(Duration.ofHours(30)), Season.week(MONDAY))
                .gaps();

        assertThat(gaps)
                .containsExactly(
                        new Gap(at("2026-06-15T00:00"), at("2026-06-16T06:00")),
                        new Gap(at("2026-06-17T06:00"), at("2026-06-22T00:00")));
    }

    @Test
    @DisplayName("P-13 before and after a draft side by side: only the cells that cost something else have changed")
    void comparison() {
        HeatMap before =
                byHour(book(greenFee("twilight", 40_00, hours(LocalTime.of(16, 0), null))), Season.week(MONDAY));
        HeatMap after = byHour(book(greenFee("sunset", 40_00, hours(LocalTime.of(18, 0), null))), Season.week(MONDAY));

        Comparison comparison = new Comparison(before, after);

        assertThat(comparison.pairs()).hasSize(168);
        assertThat(comparison.changed()).hasSize(14);
        assertThat(comparison.changed())
                .extracting(pair -> pair.before().hour())
                .containsOnly(16, 17);
        Pair sixteen = comparison.changed().getFirst();
        assertThat(sixteen.before().lowest()).isEqualTo(euro(40_00));
        assertThat(sixteen.after().lowest()).isEqualTo(euro(60_00));
    }

    @Test
    @DisplayName("P-13 sales priced once more: by product and month, with the units that had been sold before each")
    void repricing() {
        PriceBook inForce = book();
        PriceBook draft = book(greenFee(
                "second of the day",
                50_00,
                Conditions.none().sales(new SalesCondition(new SoldIn.Family(id("family")), 1, null, Per.DAY))));
        Repricing repricing = new Repricing(inForce, draft, euro(0).currency());

        repricing.add(List.of(sold("2026-06-15T10:00"), sold("2026-06-15T12:00")));
        repricing.add(List.of(sold("2026-06-15T18:00"), sold("2026-07-01T09:00")));

        assertThat(repricing.byProduct().get(GREEN_FEE.productId()))
                .containsEntry(YearMonth.of(2026, 6), new Income(euro(165_00), euro(180_00), euro(160_00)))
                .containsEntry(YearMonth.of(2026, 7), new Income(euro(55_00), euro(60_00), euro(60_00)));
        assertThat(repricing.total().difference()).isEqualTo(euro(-20_00));
    }

    @Test
    @DisplayName("P-13 a season that ends before it starts or is longer than a year is refused, naming the field")
    void refusedSeasons() {
        refuses("ends-before-start", () -> new Season(MONDAY, MONDAY.minusDays(1)));
        refuses("season-too-long", () -> new Season(MONDAY, MONDAY.plusDays(366)));
    }

    private static void refuses(String code, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.refusal().code()).isEqualTo(code);
            assertThat(refused.refusal().field()).isEqualTo("to");
        });
    }

    private static SoldLine sold(String at) {
        return new SoldLine(
                GREEN_FEE, Set.of(new SoldIn.Family(id("family"))), Buyer.unknown(), Channel.POS, at(at), euro(55_00));
    }

    private static long price(PriceBook book, Profile profile) {
        return Timeline.of(book, GREEN_FEE, profile, new Season(MONDAY, MONDAY))
                .spans()
                .getFirst()
                .price()
                .minor();
    }

    private static HeatMap byHour(PriceBook book, Season season) {
        return HeatMap.byHour(Timeline.of(book, GREEN_FEE, ANYBODY, season), MADRID);
    }

    private static MomentConditions moment() {
        return MomentConditions.always();
    }

    private static Conditions hours(@Nullable LocalTime from, @Nullable LocalTime to) {
        return Conditions.none().moment(moment().hours(from, to));
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(MADRID).toInstant();
    }
}
