package io.monedero.states.query;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.InstantSource;
import java.util.Map;

/**
 * What an expression can see.
 *
 * @param variables state machine variables by name, without the dollar sign
 * @param states the reserved variable {@code $states}: {@code input}, {@code context}, and {@code result} or {@code errorOutput}
 * @param clock what {@code $now()} and {@code $millis()} answer
 */
public record Evaluation(Map<String, JsonNode> variables, ObjectNode states, InstantSource clock) {

    /** The same, with one more field in {@code $states}. */
    public Evaluation with(String field, JsonNode value) {
        ObjectNode more = states.objectNode();
        more.setAll(states);
        more.set(field, value);
        return new Evaluation(variables, more, clock);
    }
}
