package io.monedero.bench.quotes;

import java.util.ArrayList;
import java.util.List;

/** How long each of many acts took; who else is busy makes some of them slow, so that the middle one counts. */
final class Timed {
    private final Runnable act;
    private final List<Long> nanos = new ArrayList<>();

    Timed(Runnable act) {
        this.act = act;
    }

    void run() {
        long begin = System.nanoTime();
        act.run();
        nanos.add(System.nanoTime() - begin);
    }

    void run(int times) {
        for (int time = 0; time < times; time++) {
            run();
        }
    }

    /** What was measured until now was to warm up. */
    void forget() {
        nanos.clear();
    }

    double middleMicros() {
        return nanos.stream().sorted().toList().get(nanos.size() / 2) / 1e3;
    }
}
