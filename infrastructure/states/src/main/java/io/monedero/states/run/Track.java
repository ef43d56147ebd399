package io.monedero.states.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.monedero.states.query.Evaluation;
import io.monedero.states.time.Timekeeper;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** One line of states that follow each other: its variables, its place in the history, its part of the context. */
final class Track {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Execution execution;
    private final Timekeeper time;
    private final ObjectNode context;
    private Map<String, JsonNode> variables;
    private long last;

    Track(Execution execution, Timekeeper time) {
        this(execution, time, context(execution), Map.of(), 0);
    }

    private Track(
            Execution execution, Timekeeper time, ObjectNode context, Map<String, JsonNode> variables, long last) {
        this.execution = execution;
        this.time = time;
        this.context = context;
        this.variables = variables;
        this.last = last;
    }

    Execution execution() {
        return execution;
    }

    /** A line that leaves this one: it sees these variables, and its own do not come back. */
    Track branch() {
        return new Track(execution, time, context, variables, last);
    }

    /** A line for one item of an inline Map. */
    Track branch(JsonNode place) {
        return new Track(execution, time, with(context, "Map", place), variables, last);
    }

    /** A line for one item of a distributed Map, which is an execution of its own to what runs in it. */
    Track apart(int index, JsonNode input) {
        ObjectNode own = named(execution.arn() + "/" + index, execution.name() + "." + index, input, time.now());
        return new Track(execution, time, with(context, "Execution", own), Map.of(), last);
    }

    /** {@code $states.context.Map} of an item. */
    static ObjectNode place(int index, JsonNode item) {
        ObjectNode place = JSON.objectNode();
        place.putObject("Item").put("Index", index).set("Value", item);
        return place;
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
        ObjectNode states = JSON.objectNode();
        states.set("input", input);
        states.set(
                "context",
                with(
                        context,
                        "State",
                        JSON.objectNode()
                                .put("Name", state)
                                .put("EnteredTime", entered.toString())
                                .put("RetryCount", retries)));
        return new Evaluation(variables, states, time::now);
    }

    /** The same with one more field in {@code $states.context}. */
    static Evaluation withContext(Evaluation at, String field, JsonNode value) {
        return at.with("context", with((ObjectNode) at.states().get("context"), field, value));
    }

    private static ObjectNode context(Execution execution) {
        ObjectNode context = JSON.objectNode();
        context.set("Execution", named(execution.arn(), execution.name(), execution.input(), execution.started()));
        context.putObject("StateMachine")
                .put("Id", execution.machineArn())
                .put("Name", execution.machine().name());
        return context;
    }

    private static ObjectNode named(String id, String name, JsonNode input, Instant started) {
        ObjectNode execution = JSON.objectNode()
                .put("Id", id)
                .put("Name", name)
                .put("StartTime", started.toString())
                .put("RedriveCount", 0);
        execution.set("Input", input);
        return execution;
    }

    private static ObjectNode with(ObjectNode object, String field, JsonNode value) {
        ObjectNode more = JSON.objectNode();
        more.setAll(object);
        more.set(field, value);
        return more;
    }
}
