package io.monedero.states.definition;

import io.monedero.states.failure.ErrorName;
import java.util.List;

/** Where a state goes when it failed with one of these errors and no retry is left. */
public record Catcher(List<String> errors, Exit exit) {
    public Catcher {
        errors = List.copyOf(errors);
    }

    public boolean matches(String error) {
        return errors.stream().anyMatch(listed -> ErrorName.matches(listed, error));
    }
}
