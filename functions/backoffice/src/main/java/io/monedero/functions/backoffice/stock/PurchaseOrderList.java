package io.monedero.functions.backoffice.stock;

import io.monedero.functions.backoffice.Option;
import io.monedero.functions.backoffice.Page;
import io.monedero.stock.purchases.OrderStatus;
import io.monedero.stock.purchases.PurchaseOrder;
import io.monedero.web.PageOf;
import java.util.Arrays;
import java.util.List;

/** Purchase orders, the newest first. */
public record PurchaseOrderList(PageOf<PurchaseOrder> orders, List<Option> suppliers, boolean filtered) {

    public static List<Option> states(Page page) {
        return Arrays.stream(OrderStatus.values())
                .map(status -> new Option(status.name(), text(page, status)))
                .toList();
    }

    public static String text(Page page, OrderStatus status) {
        return page.text("purchase-orders.status." + status.code());
    }
}
