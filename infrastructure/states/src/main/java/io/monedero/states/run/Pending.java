package io.monedero.states.run;

import com.fasterxml.jackson.databind.JsonNode;
import io.monedero.states.failure.ErrorName;
import io.monedero.states.failure.Failure;
import io.monedero.states.time.Alarm;
import io.monedero.states.time.Timekeeper;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;

/** A task whose answer is awaited, for so long and no longer. */
final class Pending implements AutoCloseable {
    private final CompletableFuture<JsonNode> answer = new CompletableFuture<>();
    private final Timekeeper time;
    private final @Nullable Duration pulse;
    private final Alarm limit;
    private Alarm silence = () -> {};

    /** Null durations do not limit. */
    Pending(Timekeeper time, @Nullable Duration limit, @Nullable Duration pulse) {
        this.time = time;
        this.pulse = pulse;
        this.limit = limit == null
                ? () -> {}
                : time.at(
                        time.now().plus(limit),
                        () -> fail(new Failure(
                                ErrorName.TIMEOUT,
                                "The task did not answer within " + limit.toSeconds() + " seconds.")));
        beat();
    }

    boolean complete(JsonNode output) {
        return answer.complete(output);
    }

    boolean fail(Failure failure) {
        return answer.completeExceptionally(failure);
    }

    /** A sign of life: the silence that is allowed begins anew. */
    synchronized boolean beat() {
        silence.close();
        if (answer.isDone()) {
            return false;
        }
        if (pulse != null) {
            silence = time.at(
                    time.now().plus(pulse),
                    () -> fail(new Failure(
                            ErrorName.HEARTBEAT_TIMEOUT,
                            "No heartbeat came within " + pulse.toSeconds() + " seconds.")));
        }
        return true;
    }

    JsonNode await() throws InterruptedException {
        try {
            return answer.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof Failure failure) {
                throw failure;
            }
            throw new IllegalStateException(failed);
        }
    }

    /** Whatever comes now comes too late. */
    @Override
    public synchronized void close() {
        answer.cancel(false);
        limit.close();
        silence.close();
    }
}
