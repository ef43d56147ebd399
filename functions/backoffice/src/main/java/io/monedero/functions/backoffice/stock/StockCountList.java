package io.monedero.functions.backoffice.stock;

import io.monedero.stock.counts.StockCount;
import io.monedero.web.PageOf;

/** Counts, the newest first. */
public record StockCountList(PageOf<StockCount> counts) {}
