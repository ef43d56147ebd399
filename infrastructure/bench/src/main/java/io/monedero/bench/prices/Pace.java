package io.monedero.bench.prices;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntToLongFunction;

/**
 * How long one of many acts takes, in processor time of this thread: who else is busy on the machine costs it less. The
 * middle of the rounds counts.
 */
final class Pace {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final int WARM_UP = 3;
    private static final int ROUNDS = 9;
    private static final long ROUND = 200_000_000L;
    private static final int AT_ONCE = 128;

    /** What the acts come to is kept, so that none is left out. */
    private static final AtomicLong KEPT = new AtomicLong();

    private Pace() {}

    /**
     * Nanoseconds of one act of each kind, which take turns so that a bad moment hits all of them; the first turns are to
     * warm up.
     *
     * @param count the acts of a kind are numbered from 0 and begin anew after so many
     */
    static double[] nanos(int count, IntToLongFunction... kinds) {
        double[][] rounds = new double[kinds.length][ROUNDS];
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            for (int kind = 0; kind < kinds.length; kind++) {
                double nanos = round(count, kinds[kind]);
                if (round >= 0) {
                    rounds[kind][round] = nanos;
                }
            }
        }
        return Arrays.stream(rounds)
                .mapToDouble(each -> Arrays.stream(each).sorted().toArray()[ROUNDS / 2])
                .toArray();
    }

    private static double round(int count, IntToLongFunction act) {
        long start = THREADS.getCurrentThreadCpuTime();
        long done = 0;
        while (THREADS.getCurrentThreadCpuTime() - start < ROUND) {
            KEPT.addAndGet(some((int) (done % count), count, act));
            done += AT_ONCE;
        }
        return (THREADS.getCurrentThreadCpuTime() - start) / (double) done;
    }

    /** Bytes that one act takes from the heap. */
    static double bytes(int count, IntToLongFunction act) {
        long before = THREADS.getCurrentThreadAllocatedBytes();
        for (int done = 0; done < 100 * count; done += AT_ONCE) {
            KEPT.addAndGet(some(done % count, count, act));
        }
        return (THREADS.getCurrentThreadAllocatedBytes() - before) / (100.0 * count);
    }

    private static long some(int first, int count, IntToLongFunction act) {
        long sum = 0;
        for (int index = 0; index < AT_ONCE; index++) {
            sum += act.applyAsLong((first + index) % count);
        }
        return sum;
    }
}
