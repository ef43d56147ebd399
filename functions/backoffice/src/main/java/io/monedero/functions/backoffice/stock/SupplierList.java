package io.monedero.functions.backoffice.stock;

import io.monedero.stock.Supplier;
import java.util.List;

/** The suppliers, by name. */
public record SupplierList(List<Supplier> suppliers) {}
