package io.monedero.bench.ledger;

import static io.monedero.bench.Table.number;

import io.micronaut.context.ApplicationContext;
import io.monedero.bench.Benchmark;
import io.monedero.bench.Table;
import io.monedero.bench.Table.Goal;
import io.monedero.embedded.EmbeddedDatabase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Transfers per second by {@code Ledger.post} on eight connections, over a thousand accounts and with one account that all
 * touch, against the TPC-B transactions of eight clients on the same server (W-11). The three take turns; the middle of the
 * rounds counts.
 */
public final class LedgerBenchmark implements Benchmark {
    static final int CLIENTS = 8;
    private static final int ROUNDS = 5;
    private static final Duration ROUND = Duration.ofSeconds(5);

    @Override
    public String name() {
        return "ledger";
    }

    @Override
    public Table run() throws Exception {
        try (EmbeddedDatabase database = EmbeddedDatabase.temporary();
                ApplicationContext application = ApplicationContext.run(properties(database));
                TpcB tpcB = TpcB.on(database)) {
            Transfers transfers = Transfers.between(application, 1000);
            tpcB.perSecond(ROUND);
            transfers.overAll().perSecond(ROUND);
            transfers.overOne().perSecond(ROUND);

            List<Double> yardstick = new ArrayList<>();
            List<Double> all = new ArrayList<>();
            List<Double> one = new ArrayList<>();
            for (int round = 0; round < ROUNDS; round++) {
                yardstick.add(tpcB.perSecond(ROUND));
                all.add(transfers.overAll().perSecond(ROUND));
                one.add(transfers.overOne().perSecond(ROUND));
            }
            return table(tpcB, middle(yardstick), middle(all), middle(one)).note(transfers.proven());
        }
    }

    private static Table table(TpcB tpcB, double yardstick, double all, double one) {
        return new Table("Ledger: transactions per second, 8 connections", "", "", "goal", "")
                .row(tpcB.toString(), number(yardstick))
                .row("transfers over 1,000 accounts", number(all))
                .row("transfers that all touch one account", number(one))
                .ratio("1,000 accounts ÷ TPC-B", all / yardstick, new Goal.AtLeast(1))
                .ratio("one account ÷ TPC-B", one / yardstick, new Goal.AtLeast(0.5));
    }

    private static double middle(List<Double> figures) {
        return figures.stream().sorted().toList().get(figures.size() / 2);
    }

    private static Map<String, Object> properties(EmbeddedDatabase database) {
        Map<String, Object> properties = new HashMap<>(database.properties());
        properties.put("datasources.default.maximum-pool-size", CLIENTS);
        return properties;
    }
}
