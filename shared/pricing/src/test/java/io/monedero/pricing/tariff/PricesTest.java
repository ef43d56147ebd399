package io.monedero.pricing.tariff;

import static io.monedero.tenancy.TestApplication.bean;
import static io.monedero.tenancy.TestApplication.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.monedero.catalog.Product;
import io.monedero.kernel.Ids;
import io.monedero.kernel.Percentage;
import io.monedero.kernel.Refusal;
import io.monedero.pricing.Channel;
import io.monedero.pricing.book.AdvanceConditions;
import io.monedero.pricing.book.Calendar;
import io.monedero.pricing.book.Conditions;
import io.monedero.pricing.book.CustomerConditions;
import io.monedero.pricing.book.Moment;
import io.monedero.pricing.book.MomentConditions;
import io.monedero.pricing.book.Per;
import io.monedero.pricing.book.PriceValue;
import io.monedero.pricing.book.SalesCondition;
import io.monedero.pricing.book.SoldIn;
import io.monedero.pricing.book.Target;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PricesTest {
    private final Course course = Course.open();
    private final Prices prices = bean(Prices.class);

    @Test
    @DisplayName("P-02 … P-09 a price is kept with its target, its value and every condition")
    void everyCondition() {
        UUID marta = course.customer("Marta", null, "socio");
        UUID season = bean(Calendars.class)
                .create(
                        course.tenant(),
                        "Temporada alta",
                        List.of(new Calendar.Range(LocalDate.of(2026, 6, 1), null, LocalTime.of(16, 0), null)))
                .calendar()
                .id();
        Conditions when = new Conditions(
                new CustomerConditions("socio", marta, 18, 65),
                new MomentConditions(
                        Moment.PURCHASE,
                        LocalDate.of(2026, 1, 1),
                        LocalDate.of(2026, 12, 31),
                        LocalTime.of(16, 30),
                        LocalTime.of(20, 0),
                        Set.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                        false,
                        season),
                new AdvanceConditions(Duration.ofHours(24), Duration.ofSeconds(90)),
                new SalesCondition(new SoldIn.Subfamily(course.subfamily().id()), 1, 10, Per.HOUR),
                Set.of(Channel.WEB, Channel.PARTNER),
                Set.of(60, 90));

        for (PriceValue value : List.of(
                new PriceValue.Fixed(course.eur(5000)),
                new PriceValue.AmountOff(course.eur(2000)),
                new PriceValue.PercentOff(Percentage.of("12.5")),
                new PriceValue.PercentOffRounded(Percentage.of("20")))) {
            PriceDetails wanted =
                    new PriceDetails(value.toString(), new Target.TaggedProducts("golf"), value, when, false);
            TariffPrice kept = course.add(wanted);
            assertThat(prices.get(course.tenant(), course.inForce(), kept.id())).isEqualTo(kept);
            assertThat(kept.details()).isEqualTo(wanted);
        }
        PriceDetails family = course.fixed(
                "familia",
                1,
                Conditions.none()
                        .sales(new SalesCondition(
                                new SoldIn.Family(course.subfamily().details().familyId()), null, 3, Per.DAY)));
        assertThat(prices.get(
                                course.tenant(),
                                course.inForce(),
                                course.add(family).id())
                        .details())
                .isEqualTo(family);
    }

    @Test
    @DisplayName(
            "P-01 prices stand in the order of priority; one that is dragged takes its new place, the others close up")
    void move() {
        List<TariffPrice> made = Stream.of("A", "B", "C", "D")
                .map(name -> course.add(course.percentOff(name, "10")))
                .toList();
        assertThat(course.order()).containsExactly("1 A", "2 B", "3 C", "4 D");

        prices.move(
                course.tenant(), course.inForce(), made.get(3).id(), made.get(1).id());
        assertThat(course.order()).containsExactly("1 A", "2 D", "3 B", "4 C");

        prices.move(course.tenant(), course.inForce(), made.get(0).id(), null);
        assertThat(course.order()).containsExactly("1 D", "2 B", "3 C", "4 A");

        Refusal unknown = refused(
                "unknown-price",
                () -> prices.move(
                        course.tenant(), course.inForce(), made.getFirst().id(), Ids.next()));
        assertThat(unknown.field()).isEqualTo("before");
    }

    @Test
    @DisplayName("P-01 a priority that another price has is refused, naming that price, and nothing changes")
    void priorityClash() {
        TariffPrice first = course.add(course.percentOff("A", "10"));
        course.add(course.percentOff("B", "10"));

        Refusal refusal = refused(
                "priority-taken",
                () -> prices.create(course.tenant(), course.inForce(), course.percentOff("C", "5"), 2));
        assertThat(refusal.field()).isEqualTo("priority");
        assertThat(refusal.values()).containsEntry("name", "B");
        refused(
                "priority-taken",
                () -> prices.update(
                        course.tenant(),
                        course.inForce(),
                        first.id(),
                        first.version(),
                        course.percentOff("A", "5"),
                        2));
        refused(
                "place-outside",
                () -> prices.create(course.tenant(), course.inForce(), course.percentOff("C", "5"), 0));
        assertThat(course.order()).containsExactly("1 A", "2 B");
    }

    @Test
    @DisplayName("a price is changed by who names its version, and another's name is refused")
    void update() {
        TariffPrice price = course.add(course.percentOff("A", "10"));
        course.add(course.percentOff("B", "10"));

        TariffPrice changed =
                prices.update(course.tenant(), course.inForce(), price.id(), 1, course.percentOff("A", "20"), 7);
        assertThat(changed.version()).isEqualTo(2);
        assertThat(course.order()).containsExactly("2 B", "7 A");
        refused(
                "changed-meanwhile",
                () -> prices.update(
                        course.tenant(), course.inForce(), price.id(), 1, course.percentOff("A", "5"), null));
        refused(
                "name-taken",
                () -> prices.update(
                        course.tenant(), course.inForce(), price.id(), 2, course.percentOff("B", "5"), null));
    }

    @Test
    @DisplayName("a copy stands right after its original, under a name of its own, and is not active")
    void copy() {
        TariffPrice price = course.add(course.percentOff("A", "10"));
        course.add(course.percentOff("B", "10"));

        TariffPrice copy = prices.copy(course.tenant(), course.inForce(), price.id());
        prices.copy(course.tenant(), course.inForce(), price.id());

        assertThat(course.order()).containsExactly("1 A", "2 A (3)", "3 A (2)", "4 B");
        assertThat(copy.details().active()).isFalse();
        assertThat(copy.details().value()).isEqualTo(price.details().value());
    }

    @Test
    @DisplayName("a price is found by its name, its product's name, its tags, its product and whether it is active")
    void search() {
        Product water = course.product("Agua", 165, "bar");
        course.customer("Marta", null, "socio");
        TariffPrice golf = course.add(course.percentOff("Laborables", "10"));
        TariffPrice bar = course.add(PriceDetails.of(
                "Socios 10 %",
                new Target.TaggedProducts("bar"),
                new PriceValue.PercentOff(Percentage.of("10")),
                Conditions.none().customer(CustomerConditions.tagged("socio"))));
        prices.enable(course.tenant(), course.inForce(), golf.id(), false);

        assertThat(found(new PriceFilter("labor", null, null, null))).containsExactly(golf.id());
        assertThat(found(new PriceFilter("green", null, null, null))).containsExactly(golf.id());
        assertThat(found(new PriceFilter("10 %", null, null, null))).containsExactly(bar.id());
        assertThat(found(new PriceFilter("socio", null, null, null))).containsExactly(bar.id());
        assertThat(found(new PriceFilter(null, water.id(), null, null))).containsExactly(bar.id());
        assertThat(found(new PriceFilter(null, null, null, false))).containsExactly(golf.id());
        assertThat(prices.list(course.tenant(), course.inForce(), PriceFilter.none(), 1, 9))
                .extracting(TariffPrice::id)
                .containsExactly(bar.id());
    }

    @Test
    @DisplayName(
            "what a price names must be there: a tag that exists nowhere, products, customers, calendars, families")
    void unknown() {
        Conditions none = Conditions.none();
        UUID nobody = Ids.next();
        assertThat(field("unknown-product", target(new Target.OneProduct(nobody))))
                .isEqualTo("target.productId");
        assertThat(field("unknown-tag", target(new Target.TaggedProducts("golff"))))
                .isEqualTo("target.tag");
        assertThat(field("unknown-tag", course.fixed("X", 1, none.customer(CustomerConditions.tagged("socios")))))
                .isEqualTo("conditions.customer.tag");
        assertThat(field("unknown-customer", course.fixed("X", 1, none.customer(CustomerConditions.only(nobody)))))
                .isEqualTo("conditions.customer.customerId");
        assertThat(field(
                        "unknown-calendar",
                        course.fixed(
                                "X", 1, none.moment(MomentConditions.always().calendar(nobody)))))
                .isEqualTo("conditions.moment.calendarId");
        assertThat(field("unknown-family", course.fixed("X", 1, none.sales(sold(new SoldIn.Family(nobody))))))
                .isEqualTo("conditions.sales.familyId");
        assertThat(field("unknown-subfamily", course.fixed("X", 1, none.sales(sold(new SoldIn.Subfamily(nobody))))))
                .isEqualTo("conditions.sales.subfamilyId");
        assertThat(course.order()).isEmpty();
    }

    @Test
    @DisplayName("P-02 an amount off above the price is kept, and says which products would cost less than 0")
    void cutAtZero() {
        course.product("Cubo de bolas", 300, "golf");
        PriceDetails details = PriceDetails.of(
                "20 € menos",
                new Target.TaggedProducts("golf"),
                new PriceValue.AmountOff(course.eur(2000)),
                Conditions.none());

        course.add(details);

        assertThat(prices.cutAtZero(course.tenant(), details)).containsExactly("Cubo de bolas");
    }

    @Test
    @DisplayName("T-02 another business' prices do not exist")
    void foreign() {
        TariffPrice price = course.add(course.percentOff("A", "10"));
        Course other = Course.open();

        refused("unknown-price", () -> prices.get(other.tenant(), other.inForce(), price.id()));
        refused("unknown-price", () -> prices.delete(other.tenant(), other.inForce(), price.id()));
        refused("unknown-draft", () -> prices.get(other.tenant(), course.inForce(), price.id()));
        refused("unknown-draft", () -> prices.delete(other.tenant(), course.inForce(), price.id()));
        assertThat(course.order()).hasSize(1);
    }

    private List<UUID> found(PriceFilter filter) {
        return prices.list(course.tenant(), course.inForce(), filter, 0, 9).stream()
                .map(TariffPrice::id)
                .toList();
    }

    private PriceDetails target(Target target) {
        return PriceDetails.of("X", target, new PriceValue.Fixed(course.eur(1)), Conditions.none());
    }

    private static SalesCondition sold(SoldIn soldIn) {
        return new SalesCondition(soldIn, 1, null, Per.DAY);
    }

    private String field(String code, PriceDetails details) {
        return String.valueOf(refused(code, () -> course.add(details)).field());
    }
}
