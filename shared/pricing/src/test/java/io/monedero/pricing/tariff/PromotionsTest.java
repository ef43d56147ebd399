package io.monedero.pricing.tariff;

import static io.monedero.tenancy.TestApplication.bean;
import static io.monedero.tenancy.TestApplication.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.monedero.catalog.Product;
import io.monedero.kernel.Percentage;
import io.monedero.kernel.Refusal;
import io.monedero.pricing.Channel;
import io.monedero.pricing.Discount;
import io.monedero.pricing.PricedLine;
import io.monedero.pricing.Quote;
import io.monedero.pricing.QuoteRequest;
import io.monedero.pricing.Quoting;
import io.monedero.pricing.book.PromotionLine;
import io.monedero.pricing.book.Reduction;
import io.monedero.pricing.book.Target;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PromotionsTest {
    private final Course course = Course.open();
    private final Product buggy = course.product("Buggy", 4000);
    private final Promotions promotions = bean(Promotions.class);

    @Test
    @DisplayName("P-10 \"2 green fees + buggy\" takes its discounts off the lines of a cart on the web, and says so")
    void twoAndBuggy() {
        promotions.create(course.tenant(), twoAndBuggy("2 GF + buggy"), null);

        List<PricedLine> web = course.quoted(Channel.WEB, null, cart("2", Discount.none()));

        assertThat(web.get(0).charge().discounted()).isEqualTo(course.eur(600));
        assertThat(web.get(1).charge().discounted()).isEqualTo(course.eur(4000));
        assertThat(web)
                .allSatisfy(line -> assertThat(line.explanation().promotion()).isEqualTo("2 GF + buggy"));
        assertThat(course.quoted(Channel.POS, null, cart("2", Discount.none())))
                .allSatisfy(line -> assertThat(line.charge().discount()).isEqualTo(Discount.none()));
    }

    @Test
    @DisplayName("P-10 S-01 a discount of staff comes off what the promotion leaves, and not more than that")
    void discountOnTop() {
        promotions.create(course.tenant(), twoAndBuggy("2 GF + buggy"), null);

        Discount half = new Discount.PercentOff(Percentage.of("50"));
        assertThat(course.quoted(Channel.WEB, null, cart("2", half))
                        .getFirst()
                        .charge()
                        .discounted())
                .isEqualTo(course.eur(600 + 5700));
        refused(
                "discount-over-price",
                () -> course.quoted(Channel.WEB, null, cart("2", new Discount.AmountOff(course.eur(11401)))));
    }

    @Test
    @DisplayName("P-10 P-12 a cart that is tried with promotions says why each before the one that applies did not")
    void tried() {
        promotions.create(
                course.tenant(),
                new PromotionDetails("4 GF", 1, Collections.nCopies(4, golf(Reduction.none())), true),
                null);
        promotions.create(course.tenant(), twoAndBuggy("2 GF + buggy"), null);

        Quote quote = bean(Quoting.class)
                .quote(
                        course.tenant(),
                        new QuoteRequest(List.of(cart("2", Discount.none())), Channel.WEB, null, Course.NOON));

        assertThat(quote.refusedPromotions())
                .singleElement()
                .satisfies(refused -> assertThat(refused.filter() + " " + refused.saw() + "/" + refused.wanted())
                        .isEqualTo("promotion-lines 2/4"));
    }

    @Test
    @DisplayName("P-10 promotions are changed, reordered, switched off and deleted")
    void kept() {
        KeptPromotion first = promotions.create(course.tenant(), twoAndBuggy("A"), null);
        KeptPromotion second = promotions.create(course.tenant(), twoAndBuggy("B"), null);
        promotions.move(
                course.tenant(), second.promotion().id(), first.promotion().id());
        assertThat(promotions.all(course.tenant()))
                .extracting(each -> each.priority() + each.promotion().name())
                .containsExactly("1B", "2A");

        promotions.enable(course.tenant(), second.promotion().id(), false);
        KeptPromotion changed = promotions.update(
                course.tenant(),
                first.promotion().id(),
                1,
                new PromotionDetails("C", 7, List.of(golf(new Reduction.AmountOff(course.eur(500)))), true),
                5);
        assertThat(changed.priority()).isEqualTo(5);
        assertThat(changed.promotion().days()).isEqualTo(7);
        assertThat(course.quoted(Channel.WEB, null, (String) null).explanation().promotion())
                .isEqualTo("C");
        refused(
                "changed-meanwhile",
                () -> promotions.update(course.tenant(), first.promotion().id(), 1, twoAndBuggy("C"), null));

        promotions.delete(course.tenant(), first.promotion().id());
        assertThat(course.quoted(Channel.WEB, null, (String) null).explanation().promotion())
                .isNull();
    }

    @Test
    @DisplayName("P-10 a promotion without lines, with an unknown tag, or on another's place is refused")
    void bad() {
        promotions.create(course.tenant(), twoAndBuggy("A"), 3);

        refused(
                "promotion-lines-outside",
                () -> promotions.create(course.tenant(), new PromotionDetails("B", 1, List.of(), true), null));
        Refusal tag = refused(
                "unknown-tag",
                () -> promotions.create(
                        course.tenant(),
                        new PromotionDetails(
                                "B",
                                1,
                                List.of(
                                        golf(Reduction.none()),
                                        new PromotionLine(new Target.TaggedProducts("nadie"), Reduction.none())),
                                true),
                        null));
        assertThat(tag.field()).isEqualTo("lines[1].target.tag");
        refused("priority-taken", () -> promotions.create(course.tenant(), twoAndBuggy("B"), 3));
        refused("name-taken", () -> promotions.create(course.tenant(), twoAndBuggy("A"), 4));
        assertThat(promotions.all(course.tenant())).hasSize(1);
        Course other = Course.open();
        refused(
                "unknown-promotion",
                () -> promotions.delete(
                        other.tenant(),
                        promotions.all(course.tenant()).getFirst().promotion().id()));
    }

    private PromotionDetails twoAndBuggy(String name) {
        Reduction half = new Reduction.PercentOff(Percentage.of("5"));
        return new PromotionDetails(
                name,
                1,
                List.of(
                        golf(half),
                        golf(half),
                        new PromotionLine(
                                new Target.OneProduct(buggy.id()), new Reduction.AmountOff(course.eur(9000)))),
                true);
    }

    private static PromotionLine golf(Reduction reduction) {
        return new PromotionLine(new Target.TaggedProducts("golf"), reduction);
    }

    private QuoteRequest.Item[] cart(String greenFees, Discount discount) {
        return new QuoteRequest.Item[] {
            new QuoteRequest.Item(course.greenFee().id(), new BigDecimal(greenFees), discount),
            course.item(buggy, null, null)
        };
    }
}
