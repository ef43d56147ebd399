package io.monedero.bench.prices;

import static io.monedero.bench.Table.number;

import io.monedero.bench.Benchmark;
import io.monedero.bench.Table;
import io.monedero.bench.Table.Goal;

/**
 * How long a price takes to be found among a thousand of all kinds (P-01 … P-09, P-12): by the engine, by a scan, and by
 * Drools with the same rules as an executable model; where prices are for single products, and where most are for tags. All
 * must give the same answers. Then from 100 to 10,000 prices, and with explanations.
 */
public final class PricesBenchmark implements Benchmark {
    private static final int TAGGED = 80;

    @Override
    public String name() {
        return "prices";
    }

    @Override
    public Table run() {
        Table table = new Table("Price engine: nanoseconds a decision, 1,000 prices, 50 products", "", "", "goal", "");
        compare(table, new Club(1000, 0), "for one product each");
        compare(table, new Club(1000, TAGGED), TAGGED + " % for tags");
        grow(table);
        return table.note("alone: each decision with a buyer and a moment of its own; in a cart: one of ten lines")
                .note("processor time of one thread; 512 different questions; Drools is given its facts ready made");
    }

    private static void compare(Table table, Club club, String prices) {
        int answered = club.answered();
        Club.Paces paces = club.paces();
        table.row(prices + ": same answers, " + answered + " of " + Club.QUESTIONS + " by a price")
                .row("  Drools 10.2, session kept", number(paces.drools()))
                .row("  Drools 10.2, session of its own", number(paces.droolsApart()))
                .row("  scan of all prices", number(paces.scan()))
                .row("  engine, alone", number(paces.alone()))
                .row("  engine, in a cart", number(paces.inCart()))
                .row("  engine, alone and explained", number(paces.explained()))
                .ratio("  Drools, session kept ÷ engine alone", paces.drools() / paces.alone(), new Goal.AtLeast(500))
                .ratio(
                        "  Drools, session of its own ÷ engine alone",
                        paces.droolsApart() / paces.alone(),
                        new Goal.AtLeast(500))
                .ratio("  scan ÷ engine alone", paces.scan() / paces.alone(), new Goal.AtLeast(20))
                .ratio("  scan ÷ engine in a cart", paces.scan() / paces.inCart(), new Goal.AtLeast(20))
                .ratio("  explained ÷ scan", paces.explained() / paces.scan(), new Goal.AtMost(1));
    }

    private static void grow(Table table) {
        Club few = new Club(100, TAGGED);
        Club many = new Club(10_000, TAGGED);
        double[] nanos = few.aloneAnd(many);
        table.row("from 100 to 10,000 prices, alone")
                .row("  100 prices", number(nanos[0]))
                .row("  10,000 prices", number(nanos[1]))
                .ratio("  10,000 ÷ 100 prices", nanos[1] / nanos[0], new Goal.AtMost(2))
                .row("  bytes a decision, 100 prices", number(few.bytes()))
                .row("  bytes a decision, 10,000 prices", number(many.bytes()));
    }
}
