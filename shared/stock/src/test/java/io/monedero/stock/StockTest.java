package io.monedero.stock;

import static io.monedero.tenancy.TestApplication.bean;
import static io.monedero.tenancy.TestApplication.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.monedero.catalog.Families;
import io.monedero.catalog.FamilyDetails;
import io.monedero.catalog.Product;
import io.monedero.catalog.ProductDetails;
import io.monedero.catalog.Products;
import io.monedero.catalog.Subfamilies;
import io.monedero.catalog.SubfamilyDetails;
import io.monedero.kernel.Ids;
import io.monedero.sales.NewLine;
import io.monedero.sales.Sale;
import io.monedero.tenancy.TenantTransactions;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class StockTest {
    private final Shop shop = Shop.open();
    private final StockItems items = bean(StockItems.class);
    private final StockCards cards = bean(StockCards.class);

    @Test
    @DisplayName("C-05 a paid sale takes its goods off the shelf, several lines of a product at once, and nothing else")
    void sale() {
        Product balls = shop.goods("Bolas", 10);
        Product lesson = shop.product("Clase");

        Sale open = shop.sale(NewLine.of(balls.id(), 2), NewLine.of(lesson.id(), 1), NewLine.of(balls.id(), 1));
        assertThat(shop.level(balls)).as("while it is open").isEqualTo("10");
        Sale sale = shop.pay(open);

        assertThat(shop.card(balls)).containsExactly("sale -3 = 7", "correction 10 = 10");
        StockMove move =
                cards.moves(shop.tenant(), balls.id(), shop.shelf(), null, 1).getFirst();
        assertThat(move.causeId()).isEqualTo(sale.id());
        assertThat(move.staffName()).isEqualTo("Ana");
        assertThat(move.seq()).isEqualTo(2);
        assertThat(items.has(shop.tenant(), lesson.id())).isFalse();
    }

    @Test
    @DisplayName("C-05 the same sale told twice moves its goods once")
    void saleTwice() {
        Product balls = shop.goods("Bolas", 10);
        Sale sale = shop.pay(shop.sale(NewLine.of(balls.id(), 4)));

        bean(TenantTransactions.class).write(shop.tenant().id(), () -> {
            bean(StockOfClosedSale.class).closed(shop.tenant(), sale);
            return sale;
        });

        assertThat(shop.card(balls)).containsExactly("sale -4 = 6", "correction 10 = 10");
    }

    @Test
    @DisplayName("C-05 more can be sold than was counted: the shelf is right and the books are told")
    void negative() {
        Product balls = shop.goods("Bolas", 1);

        shop.pay(shop.sale(NewLine.of(balls.id(), 3)));

        assertThat(shop.level(balls)).isEqualTo("-2");
    }

    @Test
    @DisplayName("C-05 what is at or below its limit is low; a list is searched by name, SKU and supplier")
    void low() {
        Product balls = shop.goods("Bolas", 2);
        Product gloves = shop.goods("Guantes", 3);

        assertThat(names(new StockFilter(null, null, true))).containsExactly("Bolas");
        assertThat(names(StockFilter.none())).containsExactly("Bolas", "Guantes");
        assertThat(names(new StockFilter("guan", null, false))).containsExactly("Guantes");
        assertThat(names(new StockFilter("BOLAS", null, false))).containsExactly("Bolas");
        assertThat(names(new StockFilter(null, shop.supplier().supplierId(), false)))
                .hasSize(2);
        assertThat(names(new StockFilter(null, Ids.next(), false))).isEmpty();
        List<StockLevel> second = items.list(shop.tenant(), shop.shelf(), StockFilter.none(), balls.id(), 10);
        assertThat(second).extracting(StockLevel::productId).containsExactly(gloves.id());
    }

    @Test
    @DisplayName("C-05 stock is kept only where the family manages it, once, under an SKU of its own")
    void refusals() {
        Product balls = shop.goods("Bolas");
        Product gloves = shop.product("Guantes");
        var lessons = bean(Families.class).create(shop.tenant(), new FamilyDetails("Clases", "", false));
        var group =
                bean(Subfamilies.class).create(shop.tenant(), new SubfamilyDetails(lessons.id(), "Grupo", "", null));
        Product lesson = bean(Products.class)
                .create(
                        shop.tenant(),
                        ProductDetails.of("Clase", group.id(), shop.tenant().money(1), List.of()));

        assertThat(refused("family-without-stock", () -> keep(lesson, StockItemDetails.withSku("C")))
                        .field())
                .isEqualTo("productId");
        assertThat(refused("sku-taken", () -> keep(gloves, StockItemDetails.withSku("BOLAS")))
                        .field())
                .isEqualTo("sku");
        refused("stock-kept-already", () -> keep(balls, StockItemDetails.withSku("B2")));
        refused("unknown-supplier", () -> keep(gloves, new StockItemDetails(null, Ids.next(), null, null, true)));
        refused("unknown-product", () -> items.keep(shop.tenant(), Ids.next(), StockItemDetails.withSku("X")));
        refused("count-outside", () -> new StockItemDetails(null, null, null, new BigDecimal("-1"), true));
        refused("changed-meanwhile", () -> items.update(shop.tenant(), balls.id(), 7, StockItemDetails.withSku("B2")));
        assertThat(items.has(shop.tenant(), gloves.id())).isFalse();
    }

    @Test
    @DisplayName("C-05 a correction says how much and why, of goods whose stock is kept")
    void corrections() {
        Product balls = shop.goods("Bolas", 5);
        Product lesson = shop.product("Clase");

        assertThat(refused("change-outside", () -> shop.correct(balls, 0)).field())
                .isEqualTo("quantity");
        refused("product-without-stock", () -> shop.correct(lesson, 1));
        refused(
                "text-length",
                () -> cards.correct(shop.tenant(), balls.id(), shop.shelf(), BigDecimal.ONE, " ", shop.staff()));
        refused(
                "unknown-location",
                () -> cards.correct(shop.tenant(), balls.id(), Ids.next(), BigDecimal.ONE, "Rota", shop.staff()));
        assertThat(shop.card(balls)).containsExactly("correction 5 = 5");
    }

    @Test
    @DisplayName("C-05 stock that is not kept any more does not move; what was moved stays on its card")
    void ended() {
        Product balls = shop.goods("Bolas", 5);
        items.update(shop.tenant(), balls.id(), 1, new StockItemDetails(null, null, null, null, false));

        shop.pay(shop.sale(NewLine.of(balls.id(), 2)));

        assertThat(shop.card(balls)).containsExactly("correction 5 = 5");
        assertThat(names(StockFilter.none())).isEmpty();
    }

    @Test
    @DisplayName("C-05 the application can neither change nor delete a move")
    void appendOnly() {
        shop.goods("Bolas", 5);

        for (String statement : List.of("update stock_move set quantity = 1", "delete from stock_move")) {
            assertThatThrownBy(() -> bean(TenantTransactions.class)
                            .write(
                                    shop.tenant().id(),
                                    () -> bean(JdbcOperations.class)
                                            .prepareStatement(statement, PreparedStatement::execute)))
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    @DisplayName("T-02 another business's goods, suppliers and cards are nothing here")
    void strangers() {
        Shop other = Shop.open();
        Product theirs = other.goods("Bolas", 5);

        refused("product-without-stock", () -> items.get(shop.tenant(), theirs.id()));
        refused(
                "unknown-supplier",
                () -> bean(Suppliers.class)
                        .get(shop.tenant().id(), other.supplier().supplierId()));
        assertThat(cards.moves(shop.tenant(), theirs.id(), other.shelf(), null, 10))
                .isEmpty();
    }

    private StockItem keep(Product product, StockItemDetails details) {
        return items.keep(shop.tenant(), product.id(), details);
    }

    private List<String> names(StockFilter filter) {
        return items.list(shop.tenant(), shop.shelf(), filter, null, 100).stream()
                .map(StockLevel::name)
                .toList();
    }
}
