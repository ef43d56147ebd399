package io.monedero.states.definition;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What came of a state: its output, the variables it assigned, and the next state (null at the end of a branch). */
public record Step(
        JsonNode output,
        Map<String, JsonNode> assigned,
        @Nullable String next) {}
