package io.monedero.states.definition;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Follows each way through a workflow: targets that are missing and states that nothing leads to. */
final class Paths {
    private final String startAt;
    private final Map<String, State> states;
    private final Faults faults;

    Paths(String startAt, Map<String, State> states, Faults faults) {
        this.startAt = startAt;
        this.states = states;
        this.faults = faults;
    }

    private record Way(String field, String target) {}

    void check() {
        Set<String> reached = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(startAt));
        while (!open.isEmpty()) {
            String name = open.remove();
            State state = states.get(name);
            if (state != null && reached.add(name)) {
                ways(state).forEach(way -> open.add(way.target()));
            }
        }
        for (State state : states.values()) {
            for (Way way : ways(state)) {
                if (!states.containsKey(way.target())) {
                    faults.add(state.name(), way.field(), "there is no state '" + way.target() + "' here");
                }
            }
            if (!reached.contains(state.name())) {
                faults.add(state.name(), null, "nothing leads to this state");
            }
        }
    }

    private static List<Way> ways(State state) {
        List<Way> ways = new ArrayList<>();
        switch (state) {
            case State.Working working -> {
                add(ways, "Next", working.exit());
                List<Catcher> catchers = working.handling().catchers();
                for (int i = 0; i < catchers.size(); i++) {
                    add(ways, "Catch[" + i + "].Next", catchers.get(i).exit());
                }
            }
            case State.Pass pass -> add(ways, "Next", pass.exit());
            case State.Wait wait -> add(ways, "Next", wait.exit());
            case State.Choice choice -> {
                for (int i = 0; i < choice.rules().size(); i++) {
                    add(ways, "Choices[" + i + "].Next", choice.rules().get(i).exit());
                }
                if (choice.otherwise() != null) {
                    add(ways, "Default", choice.otherwise());
                }
            }
            case State.Succeed _, State.Fail _ -> {}
        }
        return ways;
    }

    private static void add(List<Way> ways, String field, Exit exit) {
        String next = exit.next();
        if (next != null && !next.isEmpty()) {
            ways.add(new Way(field, next));
        }
    }
}
