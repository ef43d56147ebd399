package io.monedero.tenancy;

import java.sql.SQLException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;

/** Transactions that the database ended so that others can go on: the same work succeeds a moment later. */
final class Collision {
    private static final int REPETITIONS = 5;
    private static final int PAUSE_MILLIS = 20;

    private Collision() {}

    /** Runs the transaction, and again after a random pause, which may grow, for as long as it collides. */
    static <T> T repeating(Supplier<T> transaction) {
        for (int repetition = 1; repetition <= REPETITIONS; repetition++) {
            try {
                return transaction.get();
            } catch (RuntimeException failure) {
                if (!isIn(failure) || !paused(repetition)) {
                    throw failure;
                }
            }
        }
        return transaction.get();
    }

    /** Deadlock or serialization failure, however deep it is wrapped. */
    private static boolean isIn(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql
                    && ("40P01".equals(sql.getSQLState()) || "40001".equals(sql.getSQLState()))) {
                return true;
            }
        }
        return false;
    }

    /** Whether it was let to wait. */
    private static boolean paused(int repetition) {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextInt(1, 1 + PAUSE_MILLIS * repetition));
            return true;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
