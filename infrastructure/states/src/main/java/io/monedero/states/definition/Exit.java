package io.monedero.states.definition;

import com.fasterxml.jackson.databind.JsonNode;
import io.monedero.states.query.Evaluation;
import io.monedero.states.query.Template;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a state is left: what it hands on, what it remembers, and where it goes.
 *
 * @param output the state's output; null hands on what the state made, or got
 * @param assign new values of variables; seen by the states that follow
 * @param next the next state; null ends the branch
 */
public record Exit(
        @Nullable Template output,
        Map<String, Template> assign,
        @Nullable String next) {
    public Exit {
        assign = Map.copyOf(assign);
    }

    /** The step out of the state. Both parts see the variables as they were when the state was entered. */
    public Step take(Evaluation at, JsonNode unlessSaid) {
        Map<String, JsonNode> values = new LinkedHashMap<>();
        assign.forEach((name, value) -> values.put(name, value.evaluate(at)));
        return new Step(output == null ? unlessSaid : output.evaluate(at), values, next);
    }
}
