package io.monedero.pricing.book;

import static io.monedero.pricing.book.Shop.GREEN_FEE;
import static io.monedero.pricing.book.Shop.NOON;
import static io.monedero.pricing.book.Shop.at;
import static io.monedero.pricing.book.Shop.book;
import static io.monedero.pricing.book.Shop.euro;
import static io.monedero.pricing.book.Shop.fifty;
import static io.monedero.pricing.book.Shop.only;
import static io.monedero.pricing.book.Shop.price;
import static io.monedero.pricing.book.Shop.used;
import static org.assertj.core.api.Assertions.assertThat;

import io.monedero.kernel.Money;
import io.monedero.pricing.Channel;
import io.monedero.pricing.Explanation;
import io.monedero.pricing.Explanation.RefusedPrice;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SalesCountsTest {
    private static final SoldIn FAMILY = new SoldIn.Family(Shop.id("family"));
    private static final SoldIn SUBFAMILY = new SoldIn.Subfamily(Shop.id("subfamily"));

    private final List<SalesWindow> asked = new ArrayList<>();

    @Test
    @DisplayName("P-07 a price for the first ten of a day, another for the second ten: both limits are included")
    void limits() {
        PriceBook book = book(
                sold("first ten", 40, new SalesCondition(FAMILY, null, 9, Per.DAY)),
                sold("second ten", 45, new SalesCondition(FAMILY, 10, 19, Per.DAY)));

        assertThat(Stream.of(0, 9, 10, 19, 20).map(sold -> cost(book, sold)))
                .containsExactly(euro("40"), euro("40"), euro("45"), euro("45"), euro("60"));
    }

    @Test
    @DisplayName("P-07 a quote asks once for each window, also for many prices, items and both limits")
    void askedOnce() {
        PriceBook book = book(
                sold("first", 40, new SalesCondition(FAMILY, 100, null, Per.DAY)),
                sold("second", 41, new SalesCondition(FAMILY, 200, null, Per.DAY)),
                sold("other", 42, new SalesCondition(SUBFAMILY, 300, null, Per.HOUR)));
        Item morning = used(GREEN_FEE, "2026-06-20T10:10");
        Item later = used(GREEN_FEE, "2026-06-20T10:50");

        quote(book, morning, later);

        assertThat(asked)
                .containsExactly(
                        new SalesWindow(FAMILY, at("2026-06-20T00:00"), at("2026-06-21T00:00")),
                        new SalesWindow(SUBFAMILY, at("2026-06-20T10:00"), at("2026-06-20T11:00")));
    }

    @Test
    @DisplayName("P-07 nobody is asked for a price that cannot win any more, or that another condition refuses")
    void askedOnlyIfNeeded() {
        SalesCondition any = new SalesCondition(FAMILY, 1, null, Per.DAY);
        Conditions members =
                Conditions.none().customer(CustomerConditions.tagged("socio")).sales(any);
        PriceBook book = book(
                price("members", only(GREEN_FEE), new PriceValue.Fixed(euro("30")), members),
                fifty(Conditions.none()),
                sold("hidden", 40, any));

        assertThat(quote(book, GREEN_FEE).decisions().getFirst().price()).isEqualTo(euro("50"));
        assertThat(asked).isEmpty();
        assertThat(book.salesWindows(Shop.cart(GREEN_FEE))).isEmpty();
    }

    @Test
    @DisplayName("P-07 all windows that a cart may need can be known before, to count them at once")
    void windowsBefore() {
        PriceBook book = book(
                sold("first", 40, new SalesCondition(FAMILY, 1, null, Per.DAY)),
                fifty(Conditions.none()),
                sold("hidden", 41, new SalesCondition(SUBFAMILY, 1, null, Per.DAY)));

        assertThat(book.salesWindows(Shop.cart(GREEN_FEE, used(GREEN_FEE, "2026-06-20T10:00"))))
                .containsExactly(
                        new SalesWindow(FAMILY, at("2026-06-15T00:00"), at("2026-06-16T00:00")),
                        new SalesWindow(FAMILY, at("2026-06-20T00:00"), at("2026-06-21T00:00")));
    }

    @Test
    @DisplayName("P-12 the explanation says how many were sold, and how many should have been")
    void explained() {
        PriceBook book = book(
                sold("few", 40, new SalesCondition(FAMILY, null, 2, Per.DAY)),
                sold("many", 41, new SalesCondition(FAMILY, 9, null, Per.DAY)));

        assertThat(book.explain(GREEN_FEE, Buyer.unknown(), Channel.WEB, NOON, window -> 5))
                .isEqualTo(new Explanation(
                        Explanation.STANDARD,
                        List.of(
                                new RefusedPrice("few", "max-sales", "5", "2"),
                                new RefusedPrice("many", "min-sales", "5", "9"))));
    }

    private CartQuote quote(PriceBook book, Item... items) {
        return book.quote(Shop.cart(items), window -> {
            asked.add(window);
            return 0;
        });
    }

    private static Money cost(PriceBook book, long sold) {
        return book.decide(GREEN_FEE, Buyer.unknown(), Channel.WEB, NOON, window -> sold)
                .price();
    }

    private static Price sold(String name, int euros, SalesCondition condition) {
        return price(
                name,
                only(GREEN_FEE),
                new PriceValue.Fixed(euro(String.valueOf(euros))),
                Conditions.none().sales(condition));
    }
}
