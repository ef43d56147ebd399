package io.monedero.pricing.simulation;

import io.monedero.pricing.book.SalesCounts;
import io.monedero.pricing.book.SalesWindow;
import io.monedero.pricing.book.SoldIn;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** What had been sold before each line (P-07), as the lines come in the order of their sale. */
final class RunningCounts implements SalesCounts {
    private final Map<SoldIn, NavigableMap<Instant, BigDecimal>> sold = new HashMap<>();

    @Override
    public long sold(SalesWindow window) {
        return sold
                .getOrDefault(window.soldIn(), new TreeMap<>())
                .subMap(window.from(), true, window.until(), false)
                .values()
                .stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .setScale(0, RoundingMode.FLOOR)
                .longValueExact();
    }

    void add(SoldLine line) {
        Instant use = line.item().useAt();
        Instant moment = use == null ? line.purchasedAt() : use;
        line.countedIn()
                .forEach(in -> sold.computeIfAbsent(in, key -> new TreeMap<>())
                        .merge(moment, line.item().quantity(), BigDecimal::add));
    }
}
