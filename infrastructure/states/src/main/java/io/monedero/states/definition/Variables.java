package io.monedero.states.definition;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Checks that no inner scope assigns a variable of an outer one; a distributed Map does not see outer variables. */
final class Variables {
    private final Faults faults;

    Variables(Faults faults) {
        this.faults = faults;
    }

    void check(Workflow machine) {
        check(machine, Set.of());
    }

    private void check(Workflow scope, Set<String> outer) {
        Set<String> seen = new HashSet<>(outer);
        for (State state : scope.states().values()) {
            exits(state)
                    .flatMap(exit -> exit.assign().keySet().stream())
                    .distinct()
                    .forEach(name -> {
                        if (outer.contains(name)) {
                            faults.add(state.name(), "Assign." + name, "a variable of an outer scope has this name");
                        }
                        seen.add(name);
                    });
        }
        for (State state : scope.states().values()) {
            switch (state) {
                case State.Parallel parallel -> parallel.branches().forEach(branch -> check(branch, seen));
                case State.ForEach map -> check(map.processor(), map.distributed() ? Set.of() : seen);
                default -> {}
            }
        }
    }

    private static Stream<Exit> exits(State state) {
        return switch (state) {
            case State.Working working ->
                Stream.concat(
                        Stream.of(working.exit()),
                        working.handling().catchers().stream().map(Catcher::exit));
            case State.Pass pass -> Stream.of(pass.exit());
            case State.Wait wait -> Stream.of(wait.exit());
            case State.Choice choice ->
                Stream.concat(
                        choice.rules().stream().map(State.Rule::exit),
                        choice.otherwise() == null ? Stream.empty() : List.of(choice.otherwise()).stream());
            case State.Succeed _, State.Fail _ -> Stream.empty();
        };
    }
}
