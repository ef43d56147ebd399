package io.monedero.stock;

import static io.monedero.stock.Shop.line;
import static io.monedero.tenancy.TestApplication.bean;
import static io.monedero.tenancy.TestApplication.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.monedero.catalog.Product;
import io.monedero.kernel.Ids;
import io.monedero.kernel.Refused;
import io.monedero.stock.purchases.DeliveryNote;
import io.monedero.stock.purchases.NewDeliveryNote;
import io.monedero.stock.purchases.NewPurchaseOrder;
import io.monedero.stock.purchases.OrderStatus;
import io.monedero.stock.purchases.PurchaseOrder;
import io.monedero.stock.purchases.PurchaseOrders;
import io.monedero.stock.purchases.ReceivingDeliveries;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PurchasesTest {
    private final Shop shop = Shop.open();
    private final PurchaseOrders orders = bean(PurchaseOrders.class);
    private final ReceivingDeliveries deliveries = bean(ReceivingDeliveries.class);
    private final Product balls = shop.goods("Bolas");
    private final Product gloves = shop.goods("Guantes");

    @Test
    @DisplayName("C-05 an order is open until all of it came, in several deliveries; what came is on the shelf at once")
    void received() {
        PurchaseOrder order = order(line(balls, 10), line(gloves, 2));
        assertThat(order.lines()).extracting(PurchaseOrder.Line::name).containsExactly("Bolas", "Guantes");

        DeliveryNote first = receive("A-1", order.id(), line(balls, 6), line(gloves, 3));
        PurchaseOrder halfway = orders.get(shop.tenant(), order.id());
        receive("A-2", order.id(), line(balls, 4));

        assertThat(first.lines()).hasSize(2);
        assertThat(halfway.status()).isEqualTo(OrderStatus.OPEN);
        assertThat(halfway.lines())
                .extracting(line -> line.missing().toPlainString())
                .containsExactly("4", "0");
        assertThat(orders.get(shop.tenant(), order.id()).status()).isEqualTo(OrderStatus.RECEIVED);
        assertThat(shop.card(balls)).containsExactly("delivery 4 = 10", "delivery 6 = 6");
        assertThat(shop.level(gloves)).isEqualTo("3");
        assertThat(deliveries.list(shop.tenant(), order.id(), null, 10))
                .extracting(DeliveryNote::number)
                .containsExactly("A-2", "A-1");
        assertThat(orders.list(shop.tenant(), OrderStatus.RECEIVED, null, null, 10))
                .hasSize(1);
        assertThat(orders.list(shop.tenant(), OrderStatus.OPEN, null, null, 10)).isEmpty();
    }

    @Test
    @DisplayName("C-05 the same delivery note received twice is received once")
    void twice() {
        receive("A-1", null, line(balls, 6));

        assertThat(refused("delivery-note-received", () -> receive("A-1", null, line(balls, 6)))
                        .field())
                .isEqualTo("number");
        assertThat(shop.card(balls)).containsExactly("delivery 6 = 6");
    }

    @Test
    @DisplayName("C-05 the same delivery note received by eight people at once is received once")
    void atOnce() throws Exception {
        List<Callable<Boolean>> people = java.util.Collections.nCopies(8, () -> {
            try {
                receive("A-1", null, line(gloves, 1), line(balls, 6));
                return true;
            } catch (Refused refused) {
                return false;
            }
        });
        int received = 0;
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (Future<Boolean> done : threads.invokeAll(people)) {
                received += done.get() ? 1 : 0;
            }
        }

        assertThat(received).isEqualTo(1);
        assertThat(shop.card(balls)).containsExactly("delivery 6 = 6");
        assertThat(shop.card(gloves)).containsExactly("delivery 1 = 1");
    }

    @Test
    @DisplayName("C-05 nonsense on an order is named, line by line, and nothing is ordered")
    void refusedOrders() {
        assertThat(refused("quantity-outside", () -> order(line(balls, 1), line(gloves, 0)))
                        .field())
                .isEqualTo("lines[1].quantity");
        assertThat(refused("product-twice", () -> order(line(balls, 1), line(balls, 1)))
                        .field())
                .isEqualTo("lines[1].productId");
        refused("lines-outside", () -> order(new GoodsLine[0]));
        assertThat(refused("product-without-stock", () -> order(line(balls, 1), line(shop.product("Clase"), 1)))
                        .field())
                .isEqualTo("lines[1].productId");
        refused(
                "unknown-supplier",
                () -> orders.order(
                        shop.tenant(),
                        new NewPurchaseOrder(Ids.next(), shop.shelf(), "", List.of(line(balls, 1))),
                        shop.staff()));
        refused(
                "unknown-location",
                () -> orders.order(
                        shop.tenant(),
                        new NewPurchaseOrder(shop.supplier().supplierId(), Ids.next(), "", List.of(line(balls, 1))),
                        shop.staff()));
        assertThat(orders.list(shop.tenant(), null, null, null, 10)).isEmpty();
    }

    @Test
    @DisplayName("C-05 nothing is received on an order that is cancelled, unknown, or another supplier's")
    void refusedDeliveries() {
        PurchaseOrder order = order(line(balls, 10));
        Supplier another = bean(Suppliers.class).create(shop.tenant(), SupplierDetails.named("Guantes del Norte"));
        refused(
                "order-of-another-supplier",
                () -> deliveries.receive(
                        shop.tenant(),
                        new NewDeliveryNote(
                                another.supplierId(), shop.shelf(), order.id(), "A-1", List.of(line(balls, 1))),
                        shop.staff()));
        orders.cancel(shop.tenant(), order.id());

        assertThat(refused("order-not-open", () -> receive("A-1", order.id(), line(balls, 1)))
                        .field())
                .isEqualTo("orderId");
        refused("order-not-open", () -> orders.cancel(shop.tenant(), order.id()));
        refused("unknown-purchase-order", () -> receive("A-1", Ids.next(), line(balls, 1)));
        refused("unknown-purchase-order", () -> orders.get(Shop.open().tenant(), order.id()));
        assertThat(deliveries.list(shop.tenant(), null, null, 10)).isEmpty();
        assertThat(shop.level(balls)).isEqualTo("0");
    }

    @Test
    @DisplayName("C-05 goods with decimals, such as kilos, keep them")
    void decimals() {
        receive("K-1", null, new GoodsLine(balls.id(), new BigDecimal("1.250")));

        assertThat(shop.level(balls)).isEqualTo("1.25");
    }

    private PurchaseOrder order(GoodsLine... lines) {
        return orders.order(
                shop.tenant(),
                new NewPurchaseOrder(shop.supplier().supplierId(), shop.shelf(), "Antes del torneo", List.of(lines)),
                shop.staff());
    }

    private DeliveryNote receive(String number, @Nullable UUID order, GoodsLine... lines) {
        return deliveries.receive(
                shop.tenant(),
                new NewDeliveryNote(shop.supplier().supplierId(), shop.shelf(), order, number, List.of(lines)),
                shop.staff());
    }
}
