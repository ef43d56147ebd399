package io.monedero.states.definition;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was found wrong while a definition is read; reading goes on, to find the rest. */
final class Faults {
    private final List<Fault> found = new ArrayList<>();

    void add(@Nullable String state, @Nullable String field, String problem) {
        found.add(new Fault(state, field, problem));
    }

    void refuse(String machine) {
        if (!found.isEmpty()) {
            throw new DefinitionRefused(machine, found);
        }
    }
}
