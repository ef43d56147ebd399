package io.monedero.pricing.book;

import static org.assertj.core.api.Assertions.assertThat;

import io.monedero.pricing.Channel;
import io.monedero.pricing.Explanation;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;

/** The engine against a scan of all prices, one by one. */
class EngineOracleTest {
    private static final int CARTS = 4;

    @Property(tries = 25_000, shrinking = ShrinkingMode.OFF)
    @Label("P-01 … P-09, P-12 a scan of all prices finds the same winner, price and explanation: 100,000 random carts")
    void asScanned(@ForAll long seed, @ForAll @IntRange(min = 0, max = 24) int count) {
        compare(new RandomBooks(seed, 5), count);
    }

    @Property(tries = 150, shrinking = ShrinkingMode.OFF)
    @Label("P-01 … P-09 also where there are more tags, customers, days and hours than rows for them")
    void manyValues(@ForAll long seed, @ForAll @IntRange(min = 64, max = 700) int count) {
        compare(new RandomBooks(seed, 140), count);
    }

    @Property(tries = 10_000, shrinking = ShrinkingMode.OFF)
    @Label("P-10 trying every way finds the same first promotion, and none that takes off more")
    void promotions(@ForAll long seed) {
        RandomBooks random = new RandomBooks(seed, 5);
        List<Promotion> promotions =
                IntStream.range(0, 3).mapToObj(random::promotion).toList();
        PriceBook book = PriceBook.compile(List.of(), promotions, List.of(), random.holidays(), random.zone);
        Cart cart = random.cart(5);

        CartQuote quote = book.quote(cart, SalesCounts.none());

        AppliedPromotion applied = quote.promotion();
        Promotion expected = cart.channel() == Channel.WEB ? firstPossible(promotions, cart, quote, random) : null;
        assertThat(applied == null ? null : applied.promotion()).isEqualTo(expected);
        if (applied != null && expected != null) {
            NaivePromotions naive = new NaivePromotions(cart, quote.decisions(), random.zone);
            assertThat(naive.bestWays(expected).stream().map(way -> naive.shares(expected, way)))
                    .contains(applied.shares());
            assertThat(book.quote(cart, SalesCounts.none())).isEqualTo(quote);
        }
        assertThat(book.refusedPromotions(cart, quote))
                .hasSize(cart.channel() != Channel.WEB ? 0 : applied == null ? 3 : promotions.indexOf(expected));
    }

    private static @Nullable Promotion firstPossible(
            List<Promotion> promotions, Cart cart, CartQuote quote, RandomBooks random) {
        return promotions.stream()
                .filter(promotion -> !new NaivePromotions(cart, quote.decisions(), random.zone)
                        .bestWays(promotion)
                        .isEmpty())
                .findFirst()
                .orElse(null);
    }

    private static void compare(RandomBooks random, int count) {
        List<Price> prices = random.prices(count);
        PriceBook book = PriceBook.compile(prices, List.of(), random.calendars, random.holidays(), random.zone);
        NaiveBook naive = new NaiveBook(prices, random.calendars, random.holidays(), random.zone);
        for (int number = 0; number < CARTS; number++) {
            Cart cart = random.cart(4);
            SalesCounts counts = random.sales();
            CartQuote quote = book.quote(cart, counts);
            List<Explanation> explanations = book.explain(cart, quote, counts);
            Set<SalesWindow> windows = book.salesWindows(cart);
            for (int line = 0; line < cart.items().size(); line++) {
                Item item = cart.items().get(line);
                NaiveBook.Asked asked =
                        new NaiveBook.Asked(item, cart.buyer(), cart.channel(), cart.purchasedAt(), window -> {
                            assertThat(windows).contains(window);
                            return counts.sold(window);
                        });
                Price winner = naive.winner(asked);
                Decision decision = quote.decisions().get(line);
                assertThat(decision.winner()).isSameAs(winner);
                assertThat(decision.price()).isEqualTo(NaiveBook.priced(winner, item.standard()));
                assertThat(explanations.get(line)).isEqualTo(naive.explain(asked));
                assertThat(decision.cutAtZero())
                        .isEqualTo(explanations.get(line).cutAtZero());
            }
        }
    }
}
