package io.monedero.states.run;

import io.monedero.states.failure.Failure;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Does numbered pieces of work side by side; the first failure stops the rest. */
final class Crew {

    @FunctionalInterface
    interface Piece {
        void work(int index) throws InterruptedException;
    }

    private Crew() {}

    /** Returns when all pieces are done. At most so many run at once; they begin in order. */
    static void work(int pieces, int atOnce, Piece piece) throws InterruptedException {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            CompletionService<Boolean> crew = new ExecutorCompletionService<>(threads);
            try {
                int begun = 0;
                for (int done = 0; done < pieces; done++) {
                    for (; begun < pieces && begun - done < atOnce; begun++) {
                        int index = begun;
                        crew.submit(() -> {
                            piece.work(index);
                            return true;
                        });
                    }
                    crew.take().get();
                }
            } catch (ExecutionException failed) {
                throw cause(failed);
            } finally {
                threads.shutdownNow();
            }
        }
    }

    private static RuntimeException cause(ExecutionException failed) throws InterruptedException {
        return switch (failed.getCause()) {
            case Failure failure -> failure;
            case InterruptedException stopped -> throw stopped;
            case null, default -> new IllegalStateException(failed.getCause());
        };
    }
}
