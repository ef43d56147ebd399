package io.monedero.bench.ledger;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/** Eight who each do one thing after the other. */
record Clients(IntFunction<Callable<?>> acts) {

    /** How many acts all of them did a second. */
    double perSecond(Duration round) throws Exception {
        long begin = System.nanoTime();
        long end = begin + round.toNanos();
        List<Future<Long>> counts = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(LedgerBenchmark.CLIENTS)) {
            for (int client = 0; client < LedgerBenchmark.CLIENTS; client++) {
                Callable<?> act = acts.apply(client);
                counts.add(threads.submit(() -> {
                    long done = 0;
                    for (; System.nanoTime() < end; done++) {
                        act.call();
                    }
                    return done;
                }));
            }
        }
        long done = 0;
        for (Future<Long> count : counts) {
            done += count.get();
        }
        return done * 1e9 / (System.nanoTime() - begin);
    }
}
