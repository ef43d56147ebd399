package io.monedero.local.demo;

import io.monedero.catalog.Product;
import io.monedero.kitchen.Printer;
import io.monedero.kitchen.Printers;
import io.monedero.kitchen.Rules;
import io.monedero.kitchen.SendingOrders;
import io.monedero.sales.Sale;
import io.monedero.stock.GoodsLine;
import io.monedero.stock.StockItemDetails;
import io.monedero.stock.StockItems;
import io.monedero.stock.Supplier;
import io.monedero.stock.SupplierDetails;
import io.monedero.stock.Suppliers;
import io.monedero.stock.counts.CountingStock;
import io.monedero.stock.counts.NewStockCount;
import io.monedero.stock.purchases.NewDeliveryNote;
import io.monedero.stock.purchases.NewPurchaseOrder;
import io.monedero.stock.purchases.PurchaseOrder;
import io.monedero.stock.purchases.PurchaseOrders;
import io.monedero.stock.purchases.ReceivingDeliveries;
import io.monedero.stock.variants.AttributeDetails;
import io.monedero.stock.variants.Attributes;
import io.monedero.stock.variants.Axis;
import io.monedero.stock.variants.NewVariant;
import io.monedero.stock.variants.Variants;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/** The bar and the shop of Los Olivos: drinks that a supplier brings, orders that a printer prints, polo shirts in sizes. */
final class ClubBar {
    private static final List<String> SIZES = List.of("S", "M", "L");

    private final Demo club;

    ClubBar(Demo club) {
        this.club = club;
    }

    /** Water and beer come; some beer is ordered and still under way; a bottle of water is missing. */
    void fill(Product water, Product beer) {
        StockItems items = club.bean(StockItems.class);
        items.keep(club.tenant(), water.id(), low("AGUA-50", "24"));
        items.keep(club.tenant(), beer.id(), low("CERVEZA-33", "48"));
        Supplier supplier = club.bean(Suppliers.class)
                .create(
                        club.tenant(),
                        new SupplierDetails(
                                "Bebidas del Sur", "Paco Gil", "pedidos@bebidas.example", "+34 950 100 301", true));
        order(supplier, line(beer, "96"));
        PurchaseOrder arrived = order(supplier, line(water, "72"), line(beer, "48"));
        club.bean(ReceivingDeliveries.class)
                .receive(
                        club.tenant(),
                        new NewDeliveryNote(
                                supplier.supplierId(),
                                club.register().locationId(),
                                arrived.id(),
                                "A-2041",
                                List.of(line(water, "72"), line(beer, "48"))),
                        club.owner().id());
        club.bean(CountingStock.class)
                .count(
                        club.tenant(),
                        new NewStockCount(club.register().locationId(), "", List.of(line(water, "71"))),
                        club.owner().id());
    }

    /** What is sold of the subfamily is printed behind the bar. */
    void printer(UUID subfamily) {
        Printer printer =
                club.bean(Printers.class).create(club.tenant(), club.register().locationId(), "Barra");
        club.bean(Rules.class).add(club.tenant(), subfamily, club.register().registerId(), printer.printerId(), 1);
    }

    /** What the guests of an open sale wait for. */
    void send(Sale sale) {
        club.bean(SendingOrders.class)
                .send(club.tenant(), sale.id(), club.owner().id());
    }

    void sizes(Product shirt) {
        UUID size = club.bean(Attributes.class)
                .create(club.tenant(), new AttributeDetails("Talla", SIZES))
                .id();
        List<Axis> axes = List.of(new Axis(size, SIZES));
        Variants variants = club.bean(Variants.class);
        List<NewVariant> wanted = variants.plan(club.tenant(), shirt.id(), axes).stream()
                .map(planned -> new NewVariant(
                        planned.choices(), "POLO-" + planned.choices().getLast().replace("Talla: ", ""), null))
                .toList();
        variants.generate(club.tenant(), shirt.id(), axes, wanted);
    }

    private PurchaseOrder order(Supplier supplier, GoodsLine... lines) {
        return club.bean(PurchaseOrders.class)
                .order(
                        club.tenant(),
                        new NewPurchaseOrder(
                                supplier.supplierId(), club.register().locationId(), "", List.of(lines)),
                        club.owner().id());
    }

    private static StockItemDetails low(String sku, String at) {
        return new StockItemDetails(sku, null, null, new BigDecimal(at), true);
    }

    private static GoodsLine line(Product product, String quantity) {
        return new GoodsLine(product.id(), new BigDecimal(quantity));
    }
}
