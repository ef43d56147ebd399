package io.monedero.functions.pricing.stock;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of a stock card. */
@Serdeable
record StockMovePage(List<StockMoveView> items, @Nullable String next) {}
