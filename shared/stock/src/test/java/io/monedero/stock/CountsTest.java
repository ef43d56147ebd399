package io.monedero.stock;

import static io.monedero.stock.Shop.line;
import static io.monedero.tenancy.TestApplication.bean;
import static io.monedero.tenancy.TestApplication.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.monedero.catalog.Product;
import io.monedero.kernel.Ids;
import io.monedero.stock.counts.CountingStock;
import io.monedero.stock.counts.NewStockCount;
import io.monedero.stock.counts.StockCount;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CountsTest {
    private final Shop shop = Shop.open();
    private final CountingStock counting = bean(CountingStock.class);

    @Test
    @DisplayName("C-05 a count books the difference to the books, and only that")
    void count() {
        Product balls = shop.goods("Bolas", 10);
        Product gloves = shop.goods("Guantes", 4);
        Product caps = shop.goods("Gorras");

        StockCount count = count(line(balls, 7), line(gloves, 4), line(caps, 2));

        assertThat(count.lines())
                .extracting(line -> line.name() + " " + line.difference().toPlainString())
                .containsExactly("Bolas -3", "Gorras 2", "Guantes 0");
        assertThat(shop.card(balls)).containsExactly("count -3 = 7", "correction 10 = 10");
        assertThat(shop.card(gloves)).containsExactly("correction 4 = 4");
        assertThat(shop.card(caps)).containsExactly("count 2 = 2");
        assertThat(counting.list(shop.tenant(), null, 10)).hasSize(1);
    }

    @Test
    @DisplayName("C-05 eight people who count the same shelf at once book its difference once")
    void atOnce() throws Exception {
        Product balls = shop.goods("Bolas", 10);
        Product gloves = shop.goods("Guantes", 4);
        List<Callable<StockCount>> people =
                java.util.Collections.nCopies(8, () -> count(line(gloves, 5), line(balls, 7)));

        try (var threads = Executors.newFixedThreadPool(8)) {
            for (var done : threads.invokeAll(people)) {
                done.get();
            }
        }

        assertThat(shop.card(balls)).containsExactly("count -3 = 7", "correction 10 = 10");
        assertThat(shop.card(gloves)).containsExactly("count 1 = 5", "correction 4 = 4");
        assertThat(counting.list(shop.tenant(), null, 10)).hasSize(8);
    }

    @Test
    @DisplayName("C-05 nonsense is named, line by line, and nothing is booked")
    void refusals() {
        Product balls = shop.goods("Bolas", 10);

        assertThat(refused("count-outside", () -> count(line(balls, -1))).field())
                .isEqualTo("lines[0].quantity");
        assertThat(refused("product-twice", () -> count(line(balls, 1), line(balls, 2)))
                        .field())
                .isEqualTo("lines[1].productId");
        refused("lines-outside", () -> count(new GoodsLine[0]));
        refused("product-without-stock", () -> count(line(shop.product("Clase"), 1)));
        refused(
                "unknown-location",
                () -> counting.count(
                        shop.tenant(), new NewStockCount(Ids.next(), "", List.of(line(balls, 1))), shop.staff()));
        refused("unknown-count", () -> counting.get(shop.tenant(), Ids.next()));
        assertThat(shop.card(balls)).containsExactly("correction 10 = 10");
        assertThat(counting.list(shop.tenant(), null, 10)).isEmpty();
    }

    private StockCount count(GoodsLine... lines) {
        return counting.count(shop.tenant(), new NewStockCount(shop.shelf(), "Cierre", List.of(lines)), shop.staff());
    }
}
