package io.monedero.pricing.book;

import static io.monedero.pricing.book.Shop.BUGGY;
import static io.monedero.pricing.book.Shop.GREEN_FEE;
import static io.monedero.pricing.book.Shop.NOON;
import static io.monedero.pricing.book.Shop.cart;
import static io.monedero.pricing.book.Shop.euro;
import static io.monedero.pricing.book.Shop.id;
import static io.monedero.pricing.book.Shop.only;
import static io.monedero.pricing.book.Shop.promoting;
import static io.monedero.pricing.book.Shop.tagged;
import static io.monedero.pricing.book.Shop.times;
import static io.monedero.pricing.book.Shop.used;
import static org.assertj.core.api.Assertions.assertThat;

import io.monedero.kernel.Percentage;
import io.monedero.pricing.Channel;
import io.monedero.pricing.Explanation.RefusedPrice;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The examples that the handbook gives for promotions, in its words. */
class PromotionExamplesTest {
    private static final Item TEE = used(GREEN_FEE, "2026-06-20T10:00");
    private static final Reduction FREE = new Reduction.PercentOff(Percentage.of("100"));
    private static final Reduction TEN = new Reduction.PercentOff(Percentage.of("10"));
    private static final Promotion TWO_AND_BUGGY = promotion(
            "2 green fees + buggy",
            1,
            line(GREEN_FEE, Reduction.none()),
            line(GREEN_FEE, Reduction.none()),
            line(BUGGY, new Reduction.AmountOff(euro("10"))));

    @Test
    @DisplayName("P-10 2 green fees + buggy: the buggy costs 10 € less, on the web only and once a cart")
    void twoGreenFeesAndBuggy() {
        assertThat(shares(promoting(TWO_AND_BUGGY), TEE, TEE, BUGGY))
                .containsExactly(share(0, 1, 0, "0"), share(1, 1, 0, "0"), share(2, 1, 1, "10"));
        assertThat(shares(promoting(TWO_AND_BUGGY), times(TEE, "4"), times(BUGGY, "2")))
                .containsExactly(share(0, 2, 0, "0"), share(1, 1, 1, "10"));
        assertThat(shares(promoting(TWO_AND_BUGGY), TEE, BUGGY)).isEmpty();
        Cart desk = new Cart(List.of(TEE, TEE, BUGGY), Buyer.unknown(), Channel.POS, NOON);
        assertThat(promoting(TWO_AND_BUGGY).quote(desk, SalesCounts.none()).promotion())
                .isNull();
    }

    @Test
    @DisplayName("P-10 4 green fees + 2 buggies: by priority, before 2 + 1")
    void fourGreenFeesAndTwoBuggies() {
        List<PromotionLine> lines = new ArrayList<>(Collections.nCopies(4, line(GREEN_FEE, TEN)));
        lines.addAll(Collections.nCopies(2, line(BUGGY, FREE)));
        Promotion four = new Promotion(id("4+2"), "4 green fees + 2 buggies", 1, lines);

        assertThat(shares(promoting(four, TWO_AND_BUGGY), times(TEE, "4"), times(BUGGY, "2")))
                .containsExactly(share(0, 4, 4, "24"), share(1, 2, 2, "80"));
        assertThat(shares(promoting(four, TWO_AND_BUGGY), times(TEE, "3"), times(BUGGY, "2")))
                .containsExactly(share(0, 2, 0, "0"), share(1, 1, 1, "10"));
    }

    @Test
    @DisplayName("P-10 7+1 green fees: the eighth is free; of any kind by tag, the dearest")
    void sevenPlusOne() {
        List<PromotionLine> lines =
                new ArrayList<>(Collections.nCopies(7, new PromotionLine(tagged("green fee"), Reduction.none())));
        lines.add(new PromotionLine(tagged("green fee"), FREE));
        Promotion sevenPlusOne = new Promotion(id("7+1"), "7+1 green fees", 1, lines);
        Item short9 = used(Shop.item("GF 9 hoyos", 35_00, "green fee"), "2026-06-20T16:00");

        assertThat(shares(promoting(sevenPlusOne), times(TEE, "8"))).containsExactly(share(0, 8, 1, "60"));
        assertThat(shares(promoting(sevenPlusOne), times(short9, "7"), times(TEE, "1")))
                .containsExactly(share(0, 7, 0, "0"), share(1, 1, 1, "60"));
        assertThat(shares(promoting(sevenPlusOne), times(TEE, "7.9"))).isEmpty();
    }

    @Test
    @DisplayName(
            "P-10 juega 3 veces en un periodo de 7 días y obtén un 10%: use dates decide, the first and last included")
    void threeTimesInSevenDays() {
        Promotion three = promotion("3 veces", 7, line(GREEN_FEE, TEN), line(GREEN_FEE, TEN), line(GREEN_FEE, TEN));

        assertThat(shares(promoting(three), on("20"), on("23"), on("26")))
                .containsExactly(share(0, 1, 1, "6"), share(1, 1, 1, "6"), share(2, 1, 1, "6"));
        assertThat(shares(promoting(three), on("20"), on("23"), on("27"))).isEmpty();
        assertThat(shares(promoting(three), on("01"), on("20"), on("23"), on("26"), on("30")))
                .extracting(PromotionShare::line)
                .containsExactly(1, 2, 3);
    }

    @Test
    @DisplayName(
            "P-10, P-12 a promotion that does not apply says what the cart lacks, or that the days are too far apart")
    void refusals() {
        Promotion week = promotion("2 veces", 7, line(GREEN_FEE, TEN), line(GREEN_FEE, TEN));
        PriceBook book = promoting(TWO_AND_BUGGY, week);
        Cart cart = cart(on("01"), on("20"));

        assertThat(book.refusedPromotions(cart, book.quote(cart, SalesCounts.none())))
                .containsExactly(
                        new RefusedPrice("2 green fees + buggy", "promotion-lines", "2", "3"),
                        new RefusedPrice("2 veces", "promotion-days", "20", "7"));
    }

    @Test
    @DisplayName("P-10, P-12 the lines that take part say so")
    void explained() {
        PriceBook book = promoting(TWO_AND_BUGGY);
        Cart cart = cart(TEE, Shop.COFFEE, TEE, BUGGY);

        assertThat(book.explain(cart, book.quote(cart, SalesCounts.none()), SalesCounts.none()))
                .extracting(explanation -> Objects.requireNonNullElse(explanation.promotion(), "–"))
                .containsExactly("2 green fees + buggy", "–", "2 green fees + buggy", "2 green fees + buggy");
    }

    @Test
    @DisplayName("P-10 500 lines on 500 days and a promotion of 50 lines: 50 of them within 50 days take part")
    void largeCart() {
        List<PromotionLine> lines = new ArrayList<>(Collections.nCopies(49, line(GREEN_FEE, TEN)));
        lines.add(line(BUGGY, FREE));
        List<Item> items = new ArrayList<>();
        for (int day = 0; day < 500; day++) {
            items.add(new Item(
                    GREEN_FEE.productId(),
                    GREEN_FEE.productTags(),
                    java.math.BigDecimal.ONE,
                    euro(String.valueOf(20 + day % 7)),
                    NOON.plus(java.time.Duration.ofDays(day)),
                    null));
        }
        items.add(BUGGY);
        Promotion large = new Promotion(id("50"), "50", 50, lines);

        List<PromotionShare> shares = shares(promoting(large), items.toArray(Item[]::new));

        assertThat(shares).hasSize(50);
    }

    private static Item on(String dayOfJune) {
        return used(GREEN_FEE, "2026-06-" + dayOfJune + "T10:00");
    }

    private static List<PromotionShare> shares(PriceBook book, Item... items) {
        AppliedPromotion applied = book.quote(cart(items), SalesCounts.none()).promotion();
        return applied == null ? List.of() : applied.shares();
    }

    private static PromotionShare share(int line, int units, int reduced, String off) {
        return new PromotionShare(line, units, reduced, euro(off));
    }

    private static PromotionLine line(Item wanted, Reduction reduction) {
        return new PromotionLine(only(wanted), reduction);
    }

    private static Promotion promotion(String name, int days, PromotionLine... lines) {
        return new Promotion(id(name), name, days, List.of(lines));
    }
}
