package io.monedero.local.demo;

import io.monedero.booking.BookingLimits;
import io.monedero.booking.BookingTypeDetails;
import io.monedero.booking.BookingTypes;
import io.monedero.booking.Opening;
import io.monedero.booking.ResourceKind;
import io.monedero.catalog.Product;
import io.monedero.kernel.Percentage;
import io.monedero.pricing.book.AdvanceConditions;
import io.monedero.pricing.book.Calendar;
import io.monedero.pricing.book.Conditions;
import io.monedero.pricing.book.CustomerConditions;
import io.monedero.pricing.book.MomentConditions;
import io.monedero.pricing.book.PriceValue;
import io.monedero.pricing.book.PromotionLine;
import io.monedero.pricing.book.Reduction;
import io.monedero.pricing.book.Target;
import io.monedero.pricing.tariff.Calendars;
import io.monedero.pricing.tariff.HolidayCalendar;
import io.monedero.pricing.tariff.OwnHoliday;
import io.monedero.pricing.tariff.PriceDetails;
import io.monedero.pricing.tariff.PriceDrafts;
import io.monedero.pricing.tariff.Prices;
import io.monedero.pricing.tariff.PromotionDetails;
import io.monedero.pricing.tariff.Promotions;
import io.monedero.pricing.tariff.Tariff;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** What Los Olivos charges by season, hour, member and day ahead, and what can be booked there. */
final class ClubPrices {
    private static final Target GREEN_FEES = new Target.TaggedProducts("green-fee");
    private static final DayOfWeek[] WORKING_DAYS = {
        DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY
    };

    private final Demo club;
    private final Product greenFee;
    private final Product buggy;
    private final Product court;

    ClubPrices(Demo club, Product greenFee, Product buggy, Product court) {
        this.club = club;
        this.greenFee = greenFee;
        this.buggy = buggy;
        this.court = court;
    }

    void furnish() {
        UUID high = highSeason();
        add("Socios", GREEN_FEES, percent("50"), Conditions.none().customer(CustomerConditions.tagged("socio")));
        add("Júnior", GREEN_FEES, fixed("25.00"), Conditions.none().customer(CustomerConditions.aged(null, 17)));
        add(
                "Con más de 60 días",
                GREEN_FEES,
                new PriceValue.PercentOffRounded(Percentage.of("15")),
                Conditions.none().advance(AdvanceConditions.moreThan(Duration.ofDays(60))));
        add(
                "Twilight",
                only(greenFee),
                fixed("48.00"),
                at(MomentConditions.always().hours(LocalTime.of(16, 0), null)));
        add(
                "Fin de semana en temporada alta",
                only(greenFee),
                fixed("86.00"),
                at(MomentConditions.always()
                        .weekdays(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY)
                        .calendar(high)));
        add(
                "Laborables",
                only(greenFee),
                fixed("64.00"),
                at(MomentConditions.always().weekdays(WORKING_DAYS).holidays(false)));
        add(
                "Pádel hasta las cinco",
                only(court),
                fixed("20.00"),
                at(MomentConditions.always().weekdays(WORKING_DAYS).hours(null, LocalTime.of(17, 0))));
        promotions();
        nextYear();
        bookings();
        club.bean(HolidayCalendar.class)
                .say(club.tenant(), new OwnHoliday(LocalDate.of(year(), 9, 8), true, "Fiesta del club"));
    }

    private UUID highSeason() {
        List<Calendar.Range> ranges = Stream.of(year(), year() + 1)
                .flatMap(each -> Stream.of(
                        new Calendar.Range(LocalDate.of(each, 3, 15), LocalDate.of(each, 6, 15), null, null),
                        new Calendar.Range(LocalDate.of(each, 9, 15), LocalDate.of(each, 11, 30), null, null)))
                .toList();
        return club.bean(Calendars.class)
                .create(club.tenant(), "Temporada alta", ranges)
                .calendar()
                .id();
    }

    private void promotions() {
        PromotionLine full = new PromotionLine(only(greenFee), Reduction.none());
        PromotionLine halfBuggy = new PromotionLine(only(buggy), new Reduction.PercentOff(Percentage.of("50")));
        PromotionLine free = new PromotionLine(only(greenFee), new Reduction.PercentOff(Percentage.of("100")));
        club.bean(Promotions.class)
                .create(
                        club.tenant(),
                        new PromotionDetails("2 green fees + buggy", 1, List.of(full, full, halfBuggy), true),
                        null);
        List<PromotionLine> eight = Stream.concat(Collections.nCopies(7, full).stream(), Stream.of(free))
                .toList();
        club.bean(Promotions.class)
                .create(club.tenant(), new PromotionDetails("7 + 1 green fees", 30, eight, true), null);
    }

    /** A draft that somebody has begun and not published. */
    private void nextYear() {
        Tariff draft = club.bean(PriceDrafts.class)
                .create(club.tenant(), "Tarifas " + (year() + 1))
                .tariff();
        club.bean(Prices.class)
                .create(
                        club.tenant(),
                        draft,
                        PriceDetails.of(
                                "Domingo por la tarde",
                                only(greenFee),
                                fixed("55.00"),
                                at(MomentConditions.always()
                                        .weekdays(DayOfWeek.SUNDAY)
                                        .hours(LocalTime.of(14, 0), null))),
                        null);
    }

    private void bookings() {
        List<Opening> always = Arrays.stream(DayOfWeek.values())
                .map(day -> new Opening(day, LocalTime.of(8, 0), LocalTime.of(22, 0)))
                .toList();
        club.bean(BookingTypes.class)
                .create(
                        club.tenant(),
                        new BookingTypeDetails(
                                "Pista de pádel",
                                court.id(),
                                ResourceKind.COURT,
                                List.of(60, 90),
                                4,
                                always,
                                new BookingLimits(1, 4, Duration.ofHours(24)),
                                true));
    }

    private void add(String name, Target target, PriceValue value, Conditions when) {
        club.bean(Prices.class)
                .create(club.tenant(), Tariff.inForce(club.tenant()), PriceDetails.of(name, target, value, when), null);
    }

    private static Target only(Product product) {
        return new Target.OneProduct(product.id());
    }

    private static Conditions at(MomentConditions moment) {
        return Conditions.none().moment(moment);
    }

    private PriceValue fixed(String amount) {
        return new PriceValue.Fixed(club.money(amount));
    }

    private static PriceValue percent(String percent) {
        return new PriceValue.PercentOff(Percentage.of(percent));
    }

    private int year() {
        return club.today().getYear();
    }
}
