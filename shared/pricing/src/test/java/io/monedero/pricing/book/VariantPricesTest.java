package io.monedero.pricing.book;

import static io.monedero.pricing.book.Shop.GLOVE;
import static io.monedero.pricing.book.Shop.book;
import static io.monedero.pricing.book.Shop.cost;
import static io.monedero.pricing.book.Shop.euro;
import static io.monedero.pricing.book.Shop.id;
import static io.monedero.pricing.book.Shop.price;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class VariantPricesTest {
    private static final Item LARGE =
            new Item(id("guante L"), Set.of(), BigDecimal.ONE, euro("25.50"), null, null, GLOVE.productId());

    @Test
    @DisplayName("C-06 P-03 a price for a product is also for its variants, and one for a variant for no other")
    void parent() {
        Price all = price("todos", Shop.only(GLOVE), new PriceValue.Fixed(euro("20")), Conditions.none());
        Price large = price("L", Shop.only(LARGE), new PriceValue.Fixed(euro("15")), Conditions.none());

        assertThat(cost(book(all), LARGE)).isEqualTo(euro("20"));
        assertThat(cost(book(large, all), LARGE)).isEqualTo(euro("15"));
        assertThat(cost(book(large, all), GLOVE)).isEqualTo(euro("20"));
    }

    @Test
    @DisplayName("C-06 P-10 a promotion that wants a product takes its variants")
    void promotion() {
        Promotion two = new Promotion(
                id("2 guantes"),
                "2 guantes",
                1,
                List.of(
                        new PromotionLine(Shop.only(GLOVE), Reduction.none()),
                        new PromotionLine(Shop.only(GLOVE), new Reduction.AmountOff(euro("5")))));

        CartQuote quote = Shop.promoting(two).quote(Shop.cart(LARGE, GLOVE), SalesCounts.none());

        assertThat(quote.promotion()).isNotNull();
    }
}
