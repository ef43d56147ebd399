package io.monedero.states.definition;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** States that lead to each other: a machine, a branch of a Parallel, or the processor of a Map's items. */
public record Workflow(String startAt, Map<String, State> states) {
    public Workflow {
        states = Collections.unmodifiableMap(new LinkedHashMap<>(states));
    }

    /** A state by its name; names were checked when the definition was read. */
    public State state(String name) {
        State state = states.get(name);
        if (state == null) {
            throw new IllegalArgumentException("no state '" + name + "'");
        }
        return state;
    }
}
