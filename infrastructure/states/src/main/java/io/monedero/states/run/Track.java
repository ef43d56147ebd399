package io.monedero.states.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.monedero.states.query.Evaluation;
import io.monedero.states.time.Timekeeper;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One line of states that follow each other: its variables, its place in the history, its part of the context. */
final class Track {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Execution execution;
    private final Timekeeper time;
    private final @Nullable ObjectNode item;
    private Map<String, JsonNode> variables;
    private long last;

    Track(Execution execution, Timekeeper time) {
        this(execution, time, null, Map.of(), 0);
    }

    private Track(
            Execution execution,
            Timekeeper time,
            @Nullable ObjectNode item,
            Map<String, JsonNode> variables,
            long last) {
        this.execution = execution;
        this.time = time;
        this.item = item;
        this.variables = variables;
        this.last = last;
    }

    Execution execution() {
        return execution;
    }

    /** A line that leaves this one: it sees these variables, and its own do not come back. */
    Track branch() {
        return new Track(execution, time, item, variables, last);
    }

    /** A line for one item of a Map. */
    Track branch(int index, JsonNode value) {
        ObjectNode place = JSON.objectNode();
        place.putObject("Item").put("Index", index).set("Value", value);
        return new Track(execution, time, place, variables, last);
    }

    void assign(Map<String, JsonNode> values) {
        if (!values.isEmpty()) {
            Map<String, JsonNode> more = new HashMap<>(variables);
            more.putAll(values);
            variables = Map.copyOf(more);
        }
    }

    long log(Happening what) {
        last = execution.log().add(last, time.now(), what);
        return last;
    }

    /** What expressions of a state see. */
    Evaluation evaluation(String state, Instant entered, int retries, JsonNode input) {
        ObjectNode context = JSON.objectNode();
        context.putObject("Execution")
                .put("Id", execution.arn())
                .put("Name", execution.name())
                .put("StartTime", execution.started().toString())
                .put("RedriveCount", 0)
                .set("Input", execution.input());
        context.putObject("StateMachine")
                .put("Id", execution.machineArn())
                .put("Name", execution.machine().name());
        context.putObject("State")
                .put("Name", state)
                .put("EnteredTime", entered.toString())
                .put("RetryCount", retries);
        if (item != null) {
            context.set("Map", item);
        }
        ObjectNode states = JSON.objectNode();
        states.set("input", input);
        states.set("context", context);
        return new Evaluation(variables, states, time.now());
    }

    /** The same with the task's token in the context. */
    static Evaluation withToken(Evaluation at, String token) {
        ObjectNode context = ((ObjectNode) at.states().get("context")).deepCopy();
        context.putObject("Task").put("Token", token);
        return at.with("context", context);
    }
}
