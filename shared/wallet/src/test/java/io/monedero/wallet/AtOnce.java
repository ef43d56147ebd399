package io.monedero.wallet;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.IntConsumer;

/** Many who do something in the same moment. */
final class AtOnce {
    private AtOnce() {}

    /** Fails with the first failure of any of them. */
    static void run(int count, IntConsumer act) throws Exception {
        List<Callable<Boolean>> acts = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            int mine = number;
            acts.add(() -> {
                act.accept(mine);
                return true;
            });
        }
        try (var threads = Executors.newFixedThreadPool(count)) {
            for (var done : threads.invokeAll(acts)) {
                done.get();
            }
        }
    }
}
