package io.monedero.states.definition;

import java.util.List;
import java.util.stream.Collectors;

/** A definition is wrong, or asks for something this runner does not do. Lists everything that was found. */
public final class DefinitionRefused extends RuntimeException {
    private final transient List<Fault> faults;

    DefinitionRefused(String machine, List<Fault> faults) {
        super("State machine '" + machine + "' is refused: "
                + faults.stream().map(Fault::toString).collect(Collectors.joining("; ")));
        this.faults = List.copyOf(faults);
    }

    public List<Fault> faults() {
        return faults;
    }
}
