package io.monedero.pricing.review;

import static io.monedero.pricing.review.Club.BUGGY;
import static io.monedero.pricing.review.Club.GREEN_FEE;
import static io.monedero.pricing.review.Club.MADRID;
import static io.monedero.pricing.review.Club.book;
import static io.monedero.pricing.review.Club.golf;
import static io.monedero.pricing.review.Club.greenFee;
import static io.monedero.pricing.review.Club.id;
import static io.monedero.pricing.review.Club.review;
import static org.assertj.core.api.Assertions.assertThat;

import io.monedero.pricing.Channel;
import io.monedero.pricing.book.AdvanceConditions;
import io.monedero.pricing.book.Calendar;
import io.monedero.pricing.book.Conditions;
import io.monedero.pricing.book.CustomerConditions;
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
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DeadPricesTest {
    private static final Conditions ALL = Conditions.none();
    private static final Conditions TWILIGHT = at(always().hours(LocalTime.of(16, 0), null));
    private static final Conditions MORNING = at(always().hours(null, LocalTime.of(16, 0)));
    private static final Conditions MEMBERS = ALL.customer(CustomerConditions.tagged("member"));

    @Test
    @DisplayName("P-13 a price for members after one for everybody is dead, and the example shows which wins instead")
    void hiddenByOne() {
        Price everybody = golf("everybody", 50_00, ALL);
        Price members = greenFee("members", 30_00, MEMBERS);
        PriceBook book = book(everybody, members);

        DeadPrice dead = only(review(book).dead());

        assertThat(dead.price()).isEqualTo(members);
        assertThat(dead.hiddenBy()).containsExactly(everybody);
        Example example = Objects.requireNonNull(dead.example());
        assertThat(example.buyer().tags()).contains("member");
        assertThat(book.decide(
                                GREEN_FEE.asked(example.useAt(), example.minutes()),
                                example.buyer(),
                                example.channel(),
                                example.purchasedAt(),
                                SalesCounts.none())
                        .winner())
                .isEqualTo(everybody);
    }

    @Test
    @DisplayName("P-13 C-06 a price for a variant after one for its parent is dead, and the example lies ahead")
    void hiddenByParent() {
        Item twilightFee = new Item(
                id("twilight fee"), Set.of(), BigDecimal.ONE, GREEN_FEE.standard(), null, null, GREEN_FEE.productId());
        Price parents = greenFee("parents", 50_00, ALL);
        Price own = new Price(
                id("own"),
                "own",
                new Target.OneProduct(twilightFee.productId()),
                new PriceValue.Fixed(GREEN_FEE.standard()),
                ALL);

        DeadPrice dead = only(PriceReview.of(book(parents, own), List.of(GREEN_FEE, twilightFee), Club.TODAY)
                .dead());

        assertThat(dead.price()).isEqualTo(own);
        assertThat(dead.hiddenBy()).containsExactly(parents);
        Example example = Objects.requireNonNull(dead.example());
        assertThat(example.useAt())
                .isAfterOrEqualTo(Club.TODAY.atStartOfDay(MADRID).toInstant());
    }

    @Test
    @DisplayName("P-13 the other way round none is dead")
    void specialFirst() {
        assertThat(review(greenFee("members", 30_00, MEMBERS), golf("everybody", 50_00, ALL))
                        .dead())
                .isEmpty();
    }

    @Test
    @DisplayName(
            "P-13 two prices that share out the day hide a third together; one that is not needed for it is not named")
    void hiddenByUnion() {
        Price morning = greenFee("morning", 50_00, MORNING);
        Price noise = greenFee("children", 10_00, ALL.customer(CustomerConditions.aged(null, 12)));
        Price twilight = greenFee("twilight", 40_00, TWILIGHT);
        Price saturday = greenFee("saturday", 70_00, at(always().weekdays(DayOfWeek.SATURDAY)));

        DeadPrice dead = only(review(morning, noise, twilight, saturday).dead());

        assertThat(dead.price()).isEqualTo(saturday);
        assertThat(dead.hiddenBy()).containsExactly(morning, twilight);
    }

    @Test
    @DisplayName("P-13 working days and weekend hide together what is for a summer")
    void hiddenByWeekdays() {
        Price week = greenFee("week", 50_00, at(always().weekdays(working())));
        Price weekend = greenFee("weekend", 70_00, at(always().weekdays(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY)));
        Price summer =
                greenFee("summer", 80_00, at(always().days(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 8, 31))));

        assertThat(only(review(week, weekend, summer).dead()).price()).isEqualTo(summer);
    }

    @Test
    @DisplayName("P-13 a price for three working days is dead after one for all of them; with the Saturday it is not")
    void noSuchDay() {
        Price week = greenFee("week", 50_00, at(always().weekdays(working())));
        Price lastDays =
                greenFee("last days", 40_00, at(always().days(LocalDate.of(2026, 8, 26), LocalDate.of(2026, 8, 28))));
        Price toSaturday =
                greenFee("to saturday", 40_00, at(always().days(LocalDate.of(2026, 8, 26), LocalDate.of(2026, 8, 29))));

        assertThat(only(review(week, lastDays, toSaturday).dead()).price()).isEqualTo(lastDays);
    }

    @Test
    @DisplayName("P-13 booked more than 60 days ahead is inside booked until 24 hours before")
    void advance() {
        Price until = greenFee("until", 50_00, ALL.advance(AdvanceConditions.until(Duration.ofHours(24))));
        Price more = greenFee("more than", 40_00, ALL.advance(AdvanceConditions.moreThan(Duration.ofDays(60))));

        assertThat(only(review(until, more).dead()).price()).isEqualTo(more);
        assertThat(review(more, until).dead()).isEmpty();
    }

    @Test
    @DisplayName("P-13 few sold is inside any number sold, and not the other way round")
    void sales() {
        SoldIn family = new SoldIn.Family(id("family"));
        Price few = greenFee("few", 50_00, ALL.sales(new SalesCondition(family, null, 10, Per.HOUR)));
        Price fewer = greenFee("fewer", 40_00, ALL.sales(new SalesCondition(family, null, 5, Per.HOUR)));

        assertThat(only(review(few, fewer).dead()).price()).isEqualTo(fewer);
        assertThat(review(fewer, few).dead()).isEmpty();
        assertThat(review(few, greenFee("day", 1_00, ALL.sales(new SalesCondition(family, null, 5, Per.DAY))))
                        .dead())
                .isEmpty();
    }

    @Test
    @DisplayName(
            "P-13 a price for one product does not hide one for its tag, but prices for all products of the tag do")
    void targets() {
        Price fee = greenFee("fee", 50_00, ALL);
        Price golf = golf("golf", 30_00, MEMBERS);
        Price buggy = new Price(
                id("buggy price"),
                "buggy price",
                new Target.OneProduct(BUGGY.productId()),
                new PriceValue.Fixed(Club.euro(20_00)),
                ALL);

        assertThat(review(fee, golf).dead()).isEmpty();
        assertThat(only(review(fee, buggy, golf).dead()).hiddenBy()).containsExactly(fee, buggy);
    }

    @Test
    @DisplayName("P-13 a price whose calendar has no day in its dates never applies: nothing hides it")
    void contradiction() {
        Calendar summer = new Calendar(
                id("summer"),
                "summer",
                List.of(new Calendar.Range(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 8, 31), null, null)));
        Price never = greenFee(
                "never",
                10_00,
                at(always().days(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 9, 30))
                        .calendar(summer.id())));

        DeadPrice dead = only(review(book(List.of(never), List.of(summer))).dead());

        assertThat(dead.hiddenBy()).isEmpty();
        assertThat(dead.example()).isNull();
    }

    @Test
    @DisplayName("P-13 a price for a tag that no product carries never applies")
    void nobodysTag() {
        Price padel = new Price(
                id("padel"), "padel", new Target.TaggedProducts("padel"), new PriceValue.Fixed(Club.euro(1)), ALL);

        assertThat(only(review(padel).dead()).price()).isEqualTo(padel);
    }

    @Test
    @DisplayName("P-13 what is tested on the day of purchase hides nothing that is tested on the day of use")
    void bases() {
        Price bought =
                greenFee("bought", 50_00, at(always().basis(Moment.PURCHASE).weekdays(DayOfWeek.MONDAY)));
        Price used = greenFee("used", 40_00, at(always().weekdays(DayOfWeek.MONDAY)));

        assertThat(review(bought, used).dead()).isEmpty();
    }

    @Test
    @DisplayName("P-13 an overlap has an example to which both prices apply, and says that the first wins")
    void overlaps() {
        Price twilight = greenFee("twilight", 40_00, TWILIGHT);
        Price web = golf("web", 45_00, ALL.channels(Channel.WEB));
        Price morning = greenFee("morning", 50_00, MORNING.channels(Channel.POS));

        List<Overlap> overlaps = review(twilight, web, morning).overlaps(10);

        assertThat(overlaps).hasSize(1);
        Overlap overlap = overlaps.getFirst();
        assertThat(overlap.winner()).isEqualTo(twilight);
        assertThat(overlap.loser()).isEqualTo(web);
        assertThat(overlap.example().channel()).isEqualTo(Channel.WEB);
        assertThat(overlap.example().productId()).isEqualTo(GREEN_FEE.productId());
        ZonedDateTime shown = overlap.example().useAt() == null
                ? overlap.example().purchasedAt().atZone(MADRID)
                : overlap.example().useAt().atZone(MADRID);
        assertThat(shown.getHour()).isGreaterThanOrEqualTo(16);
    }

    @Test
    @DisplayName(
            "P-13 prices that are over or end within the days asked are listed, by their dates or their calendar's")
    void endings() {
        Calendar spring = new Calendar(
                id("spring"),
                "spring",
                List.of(
                        new Calendar.Range(null, LocalDate.of(2026, 6, 20), null, null),
                        new Calendar.Range(null, LocalDate.of(2026, 5, 1), null, null)));
        Price over = greenFee("over", 1_00, at(always().days(null, LocalDate.of(2026, 6, 14))));
        Price soon = greenFee("soon", 1_00, at(always().calendar(spring.id())));
        Price later = greenFee("later", 1_00, at(always().days(null, LocalDate.of(2026, 12, 31))));
        Price never = greenFee("never", 1_00, ALL);

        List<Ending> endings =
                review(book(List.of(never, later, soon, over), List.of(spring))).endingUntil(Club.TODAY.plusDays(30));

        assertThat(endings)
                .containsExactly(
                        new Ending(over, LocalDate.of(2026, 6, 14), true),
                        new Ending(soon, LocalDate.of(2026, 6, 20), false));
    }

    private static MomentConditions always() {
        return MomentConditions.always();
    }

    private static Conditions at(MomentConditions moment) {
        return Conditions.none().moment(moment);
    }

    private static DayOfWeek[] working() {
        return new DayOfWeek[] {
            DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY
        };
    }

    private static DeadPrice only(List<DeadPrice> dead) {
        assertThat(dead).hasSize(1);
        return dead.getFirst();
    }
}
