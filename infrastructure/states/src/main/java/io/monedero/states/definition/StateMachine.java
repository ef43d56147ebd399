package io.monedero.states.definition;

import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A state machine that can be run as it stands.
 *
 * @param name unique among the machines of a registry
 * @param definition the text it was read from, after substitutions
 * @param timeout after which an execution ends as timed out; null for never
 */
public record StateMachine(
        String name,
        String definition,
        Workflow workflow,
        @Nullable Duration timeout) {

    /**
     * Reads a definition.
     *
     * @throws DefinitionRefused naming each state and field that is wrong or not supported
     */
    public static StateMachine load(String name, String definition) {
        return new DefinitionReader(name, definition).read();
    }

    /** Reads a definition after replacing each {@code ${Name}}, as SAM's {@code DefinitionSubstitutions} does. */
    public static StateMachine load(String name, String definition, Map<String, String> substitutions) {
        return load(name, Substitutions.apply(name, definition, substitutions));
    }
}
