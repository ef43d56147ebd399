package io.monedero.states.definition;

import org.jspecify.annotations.Nullable;

/**
 * Why a definition is refused.
 *
 * @param state name of the state at fault; null if the machine itself is
 * @param field the field at fault, as written; null if none is
 * @param problem what is wrong with it
 */
public record Fault(@Nullable String state, @Nullable String field, String problem) {
    @Override
    public String toString() {
        String where = state == null ? "state machine" : "state '" + state + "'";
        return where + (field == null ? "" : ", field '" + field + "'") + ": " + problem;
    }
}
