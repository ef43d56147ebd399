package io.monedero.states.definition;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Reads {@code StartAt} and {@code States}, and checks that they hang together. */
final class WorkflowReader {
    private static final int LONGEST_NAME = 80;

    private final Faults faults;
    private final Set<String> names = new HashSet<>();

    WorkflowReader(Faults faults) {
        this.faults = faults;
    }

    Workflow read(Fields fields) {
        String startAt = fields.requiredText("StartAt");
        JsonNode states = fields.node("States");
        if (!states.isObject() || states.isEmpty()) {
            fields.fault("States", "must be an object with at least one state");
        }
        StateReader reader = new StateReader(this, faults);
        Map<String, State> read = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> entry : states.properties()) {
            String name = entry.getKey();
            if (name.length() > LONGEST_NAME) {
                faults.add(name, null, "the name is longer than 80 characters");
            }
            if (!names.add(name)) {
                faults.add(name, null, "another state of this machine has the same name");
            }
            State state = reader.read(name, entry.getValue());
            if (state != null) {
                read.put(name, state);
            }
        }
        if (!startAt.isEmpty() && !states.has(startAt)) {
            fields.fault("StartAt", "there is no state '" + startAt + "'");
        } else if (read.size() == states.size()) {
            new Paths(startAt, read, faults).check();
        }
        return new Workflow(startAt, read);
    }
}
