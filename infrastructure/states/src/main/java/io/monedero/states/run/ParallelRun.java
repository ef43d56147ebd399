package io.monedero.states.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.monedero.states.definition.State;
import io.monedero.states.failure.Failure;
import io.monedero.states.query.Evaluation;
import java.util.Arrays;

/** Does the work of a Parallel state. */
final class ParallelRun {
    private final WorkflowRun workflows;

    ParallelRun(WorkflowRun workflows) {
        this.workflows = workflows;
    }

    JsonNode attempt(State.Parallel state, Evaluation at, JsonNode input, Track track) throws InterruptedException {
        JsonNode arguments =
                state.arguments() == null ? input : state.arguments().evaluate(at);
        int count = state.branches().size();
        JsonNode[] outputs = new JsonNode[count];
        track.log(Happening.of(EventType.PARALLEL_STATE_STARTED, state.name()));
        try {
            Crew.work(
                    count,
                    count,
                    i -> outputs[i] = workflows.run(state.branches().get(i), arguments, track.branch()));
        } catch (Failure failure) {
            track.log(
                    Happening.of(EventType.PARALLEL_STATE_FAILED, state.name()).because(failure));
            throw failure;
        }
        track.log(Happening.of(EventType.PARALLEL_STATE_SUCCEEDED, state.name()));
        ArrayNode result = JsonNodeFactory.instance.arrayNode();
        result.addAll(Arrays.asList(outputs));
        return result;
    }
}
