package io.monedero.pricing.book;

import static io.monedero.pricing.book.Shop.BUGGY;
import static io.monedero.pricing.book.Shop.COFFEE;
import static io.monedero.pricing.book.Shop.GLOVE;
import static io.monedero.pricing.book.Shop.GREEN_FEE;
import static io.monedero.pricing.book.Shop.MADRID;
import static io.monedero.pricing.book.Shop.NOON;
import static io.monedero.pricing.book.Shop.at;
import static io.monedero.pricing.book.Shop.book;
import static io.monedero.pricing.book.Shop.buyer;
import static io.monedero.pricing.book.Shop.cost;
import static io.monedero.pricing.book.Shop.euro;
import static io.monedero.pricing.book.Shop.fifty;
import static io.monedero.pricing.book.Shop.id;
import static io.monedero.pricing.book.Shop.item;
import static io.monedero.pricing.book.Shop.lasting;
import static io.monedero.pricing.book.Shop.only;
import static io.monedero.pricing.book.Shop.price;
import static io.monedero.pricing.book.Shop.tagged;
import static io.monedero.pricing.book.Shop.used;
import static org.assertj.core.api.Assertions.assertThat;

import io.monedero.kernel.Percentage;
import io.monedero.pricing.book.Calendar.Range;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The examples that the handbook gives for dynamic prices, in its words. */
class DocumentExamplesTest {
    @Test
    @DisplayName(
            "P-02 «20»: precio fijo 20 €, 20 € menos, 20 % menos sin redondear, 20 % menos redondeando a 0 decimales")
    void twenty() {
        assertThat(valued(new PriceValue.Fixed(euro("20")))).isEqualTo(euro("20"));
        assertThat(valued(new PriceValue.AmountOff(euro("20")))).isEqualTo(euro("5.50"));
        assertThat(valued(new PriceValue.PercentOff(Percentage.of("20")))).isEqualTo(euro("20.40"));
        assertThat(valued(new PriceValue.PercentOffRounded(Percentage.of("20"))))
                .isEqualTo(euro("20"));
    }

    @Test
    @DisplayName("P-02 a reduction of more than the price makes it 0, never less, and says so")
    void neverBelowZero() {
        PriceBook book =
                book(price("20 € menos", only(COFFEE), new PriceValue.AmountOff(euro("20")), Conditions.none()));

        Decision decision =
                book.decide(COFFEE, Buyer.unknown(), io.monedero.pricing.Channel.POS, NOON, SalesCounts.none());

        assertThat(decision.price()).isEqualTo(euro("0"));
        assertThat(decision.cutAtZero()).isTrue();
        assertThat(book.explain(COFFEE, Buyer.unknown(), io.monedero.pricing.Channel.POS, NOON, SalesCounts.none())
                        .cutAtZero())
                .isTrue();
    }

    @Test
    @DisplayName("P-01 en cuanto encuentre un precio dinámico que deba aplicar, parará de escanear más precios")
    void firstWins() {
        Price cheap = price("40 €", only(GREEN_FEE), new PriceValue.Fixed(euro("40")), Conditions.none());

        assertThat(cost(book(fifty(Conditions.none()), cheap), GREEN_FEE)).isEqualTo(euro("50"));
        assertThat(cost(book(cheap, fifty(Conditions.none())), GREEN_FEE)).isEqualTo(euro("40"));
        assertThat(cost(book(), GREEN_FEE)).isEqualTo(euro("60"));
    }

    @Test
    @DisplayName("P-03, P-04 10% para socios en el restaurante o en tienda")
    void membersInRestaurantAndShop() {
        Conditions members = Conditions.none().customer(CustomerConditions.tagged("socio"));
        PriceValue ten = new PriceValue.PercentOff(Percentage.of("10"));
        PriceBook book = book(
                price("10% restaurante", tagged("restaurante"), ten, members),
                price("10% tienda", tagged("tienda"), ten, members));

        assertThat(cost(book, COFFEE, buyer("socio"), NOON)).isEqualTo(euro("1.35"));
        assertThat(cost(book, GLOVE, buyer("socio", "junior"), NOON)).isEqualTo(euro("22.95"));
        assertThat(cost(book, COFFEE, buyer("visitante"), NOON)).isEqualTo(euro("1.50"));
        assertThat(cost(book, BUGGY, buyer("socio"), NOON)).isEqualTo(euro("40"));
    }

    @Test
    @DisplayName("P-05 a partir del 1 de enero, hasta el 31 de diciembre")
    void dates() {
        PriceBook book = book(fifty(Conditions.none()
                .moment(MomentConditions.always().days(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)))));

        assertThat(cost(book, used(GREEN_FEE, "2025-12-31T23:59"))).isEqualTo(euro("60"));
        assertThat(cost(book, used(GREEN_FEE, "2026-01-01T00:00"))).isEqualTo(euro("50"));
        assertThat(cost(book, used(GREEN_FEE, "2026-12-31T23:59"))).isEqualTo(euro("50"));
        assertThat(cost(book, used(GREEN_FEE, "2027-01-01T00:00"))).isEqualTo(euro("60"));
    }

    @Test
    @DisplayName("P-05 a partir de las 16 horas; hasta las 12 horas")
    void hours() {
        PriceBook from =
                book(fifty(Conditions.none().moment(MomentConditions.always().hours(LocalTime.of(16, 0), null))));
        PriceBook until =
                book(fifty(Conditions.none().moment(MomentConditions.always().hours(null, LocalTime.of(12, 0)))));

        assertThat(cost(from, used(GREEN_FEE, "2026-06-16T15:59"))).isEqualTo(euro("60"));
        assertThat(cost(from, used(GREEN_FEE, "2026-06-16T16:00"))).isEqualTo(euro("50"));
        assertThat(cost(until, used(GREEN_FEE, "2026-06-16T11:59"))).isEqualTo(euro("50"));
        assertThat(cost(until, used(GREEN_FEE, "2026-06-16T12:00"))).isEqualTo(euro("60"));
    }

    @Test
    @DisplayName("P-05 para días laborables, y que esta oferta no se aplique en días festivos")
    void workingDays() {
        Conditions working = Conditions.none()
                .moment(MomentConditions.always()
                        .weekdays(
                                DayOfWeek.MONDAY,
                                DayOfWeek.TUESDAY,
                                DayOfWeek.WEDNESDAY,
                                DayOfWeek.THURSDAY,
                                DayOfWeek.FRIDAY)
                        .holidays(false));
        PriceBook book = PriceBook.compile(
                List.of(fifty(working)), List.of(), List.of(), LocalDate.of(2026, 10, 12)::equals, MADRID);

        assertThat(cost(book, used(GREEN_FEE, "2026-10-09T10:00"))).isEqualTo(euro("50"));
        assertThat(cost(book, used(GREEN_FEE, "2026-10-10T10:00"))).isEqualTo(euro("60"));
        assertThat(cost(book, used(GREEN_FEE, "2026-10-12T10:00"))).isEqualTo(euro("60"));
        assertThat(cost(book, used(GREEN_FEE, "2026-10-13T10:00"))).isEqualTo(euro("50"));
    }

    @Test
    @DisplayName("P-05 Calendario: temporada alta twilight")
    void highSeasonTwilight() {
        Range summer = new Range(LocalDate.of(2026, 6, 1), LocalDate.of(2026, 9, 15), LocalTime.of(17, 0), null);
        Range easter = new Range(
                LocalDate.of(2026, 3, 29), LocalDate.of(2026, 4, 5), LocalTime.of(16, 0), LocalTime.of(19, 0));
        Calendar twilight = new Calendar(id("twilight"), "Temporada alta twilight", List.of(summer, easter));
        PriceBook book = PriceBook.compile(
                List.of(fifty(Conditions.none().moment(MomentConditions.always().calendar(twilight.id())))),
                List.of(),
                List.of(twilight),
                Holidays.none(),
                MADRID);

        assertThat(cost(book, used(GREEN_FEE, "2026-07-01T17:00"))).isEqualTo(euro("50"));
        assertThat(cost(book, used(GREEN_FEE, "2026-07-01T16:59"))).isEqualTo(euro("60"));
        assertThat(cost(book, used(GREEN_FEE, "2026-04-05T18:59"))).isEqualTo(euro("50"));
        assertThat(cost(book, used(GREEN_FEE, "2026-04-05T19:00"))).isEqualTo(euro("60"));
        assertThat(cost(book, used(GREEN_FEE, "2026-10-01T18:00"))).isEqualTo(euro("60"));
    }

    @Test
    @DisplayName("P-06 quiero premiar si reservas con más de 60 días de antelación")
    void sixtyDaysAhead() {
        PriceBook book = book(fifty(Conditions.none().advance(AdvanceConditions.moreThan(Duration.ofDays(60)))));

        assertThat(cost(book, used(GREEN_FEE, "2026-08-14T12:00"))).isEqualTo(euro("60"));
        assertThat(cost(book, used(GREEN_FEE, "2026-08-14T12:01"))).isEqualTo(euro("50"));
        assertThat(cost(book, GREEN_FEE)).isEqualTo(euro("60"));
    }

    @Test
    @DisplayName("P-06 quiero hacer esta oferta pero hasta 24 horas antes del comienzo")
    void untilTheDayBefore() {
        PriceBook book = book(fifty(Conditions.none().advance(AdvanceConditions.until(Duration.ofHours(24)))));
        Item tee = used(GREEN_FEE, "2026-06-20T10:00");

        assertThat(cost(book, tee, Buyer.unknown(), at("2026-06-19T10:00"))).isEqualTo(euro("50"));
        assertThat(cost(book, tee, Buyer.unknown(), at("2026-06-19T10:01"))).isEqualTo(euro("60"));
    }

    @Test
    @DisplayName("P-09 padel 60’ y 90’: the standard price is for an hour, and each duration may have its own")
    void byDuration() {
        Item padel = item("padel", 20_01, "padel");
        PriceBook book = book(price(
                "90’",
                only(padel),
                new PriceValue.Fixed(euro("28")),
                Conditions.none().minutes(90)));

        assertThat(cost(book, lasting(padel, 60))).isEqualTo(euro("20.01"));
        assertThat(cost(book, lasting(padel, 90))).isEqualTo(euro("28"));
        assertThat(cost(book(), lasting(padel, 90))).isEqualTo(euro("30.02"));
        assertThat(cost(book, padel)).isEqualTo(euro("20.01"));
    }

    private static io.monedero.kernel.Money valued(PriceValue value) {
        return cost(book(price("20", only(GLOVE), value, Conditions.none())), GLOVE);
    }
}
