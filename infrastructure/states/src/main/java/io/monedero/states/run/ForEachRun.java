package io.monedero.states.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.monedero.states.definition.Amount;
import io.monedero.states.definition.State;
import io.monedero.states.failure.ErrorName;
import io.monedero.states.failure.Failure;
import io.monedero.states.query.Evaluation;
import java.util.Arrays;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Does the work of a Map state. The items of a distributed Map are part of the execution's history here, but see only
 * what executions of their own would see, and some may fail.
 */
final class ForEachRun {
    /** As in Step Functions; there a distributed Map may go up to 10,000. */
    private static final int MOST_INLINE = 40;

    private static final int MOST_DISTRIBUTED = 1_000;

    private final WorkflowRun workflows;

    ForEachRun(WorkflowRun workflows) {
        this.workflows = workflows;
    }

    JsonNode attempt(State.ForEach state, Evaluation at, JsonNode input, Track track) throws InterruptedException {
        JsonNode items = state.items() == null ? input : state.items().evaluate(at);
        if (!items.isArray()) {
            throw new Failure(
                    ErrorName.QUERY_EVALUATION_ERROR,
                    "The field 'Items' must be an array, but is " + items.getNodeType() + ".");
        }
        int most = state.distributed() ? MOST_DISTRIBUTED : MOST_INLINE;
        long asked = value(state.maxConcurrency(), at, 0);
        long tolerated = tolerated(state.tolerance(), at, items.size());
        AtomicLong failed = new AtomicLong();
        @Nullable JsonNode[] outputs = new JsonNode[items.size()];
        track.log(Happening.of(EventType.MAP_STATE_STARTED, state.name()));
        try {
            Crew.work(items.size(), asked == 0 ? most : (int) Math.min(most, asked), i -> {
                try {
                    outputs[i] = item(state, at, i, items.get(i), track);
                } catch (Failure failure) {
                    if (!state.distributed()) {
                        throw failure;
                    }
                    if (failed.incrementAndGet() > tolerated) {
                        throw exceeded(tolerated);
                    }
                }
            });
        } catch (Failure failure) {
            track.log(Happening.of(EventType.MAP_STATE_FAILED, state.name()).because(failure));
            throw failure;
        }
        track.log(Happening.of(EventType.MAP_STATE_SUCCEEDED, state.name()));
        ArrayNode result = JsonNodeFactory.instance.arrayNode();
        Arrays.stream(outputs).filter(Objects::nonNull).forEach(result::add);
        return result;
    }

    private JsonNode item(State.ForEach state, Evaluation at, int index, JsonNode item, Track track)
            throws InterruptedException {
        JsonNode place = Track.place(index, item);
        JsonNode input = state.itemSelector() == null
                ? item
                : state.itemSelector().evaluate(Track.withContext(at, "Map", place));
        Track line = state.distributed() ? track.apart(index, input) : track.branch(place);
        line.log(Happening.of(EventType.MAP_ITERATION_STARTED, state.name()).at(index));
        try {
            JsonNode output = workflows.run(state.processor(), input, line);
            line.log(Happening.of(EventType.MAP_ITERATION_SUCCEEDED, state.name())
                    .at(index));
            return output;
        } catch (Failure failure) {
            line.log(Happening.of(EventType.MAP_ITERATION_FAILED, state.name())
                    .at(index)
                    .because(failure));
            throw failure;
        } catch (InterruptedException stopped) {
            line.log(Happening.of(EventType.MAP_ITERATION_ABORTED, state.name()).at(index));
            throw stopped;
        }
    }

    /** Both limits hold when both are given; without any, no failure is tolerated. */
    private static long tolerated(State.Tolerance tolerance, Evaluation at, int items) {
        if (tolerance.count() == null && tolerance.percentage() == null) {
            return 0;
        }
        return Math.min(
                value(tolerance.count(), at, Long.MAX_VALUE), value(tolerance.percentage(), at, 100) * items / 100);
    }

    private static Failure exceeded(long tolerated) {
        return new Failure(
                ErrorName.EXCEED_TOLERATED_FAILURE_THRESHOLD,
                "The specified tolerated failure threshold was exceeded: more than " + tolerated + " items failed.");
    }

    private static long value(@Nullable Amount amount, Evaluation at, long unlessSaid) {
        return amount == null ? unlessSaid : amount.value(at);
    }
}
