package io.monedero.bench;

import io.monedero.bench.imports.ImportBenchmark;
import io.monedero.bench.ledger.LedgerBenchmark;
import io.monedero.bench.prices.PricesBenchmark;
import io.monedero.bench.prices.SimulationBenchmark;
import io.monedero.bench.quotes.QuotesBenchmark;
import io.monedero.bench.start.ColdStartBenchmark;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Runs the benchmarks named, or all of them, one after the other. */
public final class Main {
    private static final List<Benchmark> ALL = List.of(
            new LedgerBenchmark(),
            new QuotesBenchmark(),
            new ColdStartBenchmark(),
            new PricesBenchmark(),
            new SimulationBenchmark(),
            new ImportBenchmark());

    private Main() {}

    static void main(String[] names) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<String> known = ALL.stream().map(Benchmark::name).toList();
        List<String> wanted = names.length == 0 ? known : List.of(names);
        if (!known.containsAll(wanted)) {
            out.println("Benchmarks: " + String.join(", ", known));
            System.exit(2);
        }
        var machine = ManagementFactory.getOperatingSystemMXBean();
        out.printf(
                "%s, %d processors, load %.1f before, Java %s%n",
                machine.getArch(), machine.getAvailableProcessors(), machine.getSystemLoadAverage(), Runtime.version());
        System.exit(run(wanted, out) ? 0 : 1);
    }

    private static boolean run(List<String> wanted, PrintStream out) {
        for (Benchmark benchmark : ALL) {
            if (wanted.contains(benchmark.name())) {
                try {
                    out.print(benchmark.run());
                } catch (Exception failed) {
                    failed.printStackTrace(out);
                    return false;
                }
            }
        }
        return true;
    }
}
