package io.monedero.functions.backoffice.kitchen;

import io.monedero.kitchen.KitchenOrder;
import java.util.List;
import java.util.UUID;

/** What was sent of a sale, the first first. */
public record SaleOrders(UUID saleId, List<KitchenOrder> orders) {}
