package io.monedero.states.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.monedero.states.definition.Catcher;
import io.monedero.states.definition.Retrier;
import io.monedero.states.definition.State;
import io.monedero.states.definition.Step;
import io.monedero.states.failure.Failure;
import io.monedero.states.query.Evaluation;
import io.monedero.states.time.Timekeeper;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/** Tries the work of a state until it succeeds, its retries are used up, or a catcher takes over. */
final class Attempts {

    /** The work of a state, done once. */
    @FunctionalInterface
    interface Work {
        JsonNode attempt(Evaluation at) throws InterruptedException;
    }

    private final Timekeeper time;

    Attempts(Timekeeper time) {
        this.time = time;
    }

    Step run(State.Working state, Track track, Instant entered, JsonNode input, Work work) throws InterruptedException {
        List<Retrier> retriers = state.handling().retriers();
        int[] used = new int[retriers.size()];
        for (int retries = 0; ; retries++) {
            Evaluation at = track.evaluation(state.name(), entered, retries, input);
            try {
                JsonNode result = work.attempt(at);
                return state.exit().take(at.with("result", result), result);
            } catch (Failure failure) {
                Duration delay = delay(retriers, used, failure);
                if (delay == null) {
                    return caught(state, failure, at);
                }
                time.sleepUntil(time.now().plus(delay));
            }
        }
    }

    /** How long to wait before trying again; null to give up. Only the first retrier that matches counts. */
    private static @Nullable Duration delay(List<Retrier> retriers, int[] used, Failure failure) {
        for (int i = 0; i < used.length; i++) {
            Retrier retrier = retriers.get(i);
            if (retrier.matches(failure.error())) {
                boolean again = used[i] < retrier.maxAttempts();
                return again ? retrier.delay(++used[i], ThreadLocalRandom.current()) : null;
            }
        }
        return null;
    }

    private static Step caught(State.Working state, Failure failure, Evaluation at) {
        for (Catcher catcher : state.handling().catchers()) {
            if (catcher.matches(failure.error())) {
                ObjectNode output = JsonNodeFactory.instance
                        .objectNode()
                        .put("Error", failure.error())
                        .put("Cause", failure.reason());
                return catcher.exit().take(at.with("errorOutput", output), output);
            }
        }
        throw failure;
    }
}
