package io.monedero.states.definition;

import com.fasterxml.jackson.databind.JsonNode;
import io.monedero.states.query.Template;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads one state by its type. */
final class StateReader {
    private static final long LONGEST_SECONDS = 99_999_999;

    private final WorkflowReader workflows;
    private final Faults faults;
    private final HandlingReader handling;

    StateReader(WorkflowReader workflows, Faults faults) {
        this.workflows = workflows;
        this.faults = faults;
        this.handling = new HandlingReader(faults);
    }

    /** The state; null if its type is not one. */
    @Nullable
    State read(String name, JsonNode node) {
        Fields fields = new Fields(node, name, "", faults);
        if (fields.has("QueryLanguage") && !"JSONata".equals(fields.text("QueryLanguage"))) {
            fields.fault("QueryLanguage", "must be JSONata, the only query language supported");
        }
        String type = fields.requiredText("Type");
        State state = switch (type) {
            case "Task" -> new TaskReader(handling).read(name, fields, exit(fields));
            case "Parallel" -> parallel(name, fields);
            case "Map" -> new MapReader(workflows, handling, faults).read(name, fields, exit(fields));
            case "Pass" -> new State.Pass(name, exit(fields));
            case "Choice" -> choice(name, fields);
            case "Wait" -> wait(name, fields);
            case "Succeed" -> new State.Succeed(name, fields.template("Output"));
            case "Fail" -> new State.Fail(name, textTemplate(fields, "Error"), textTemplate(fields, "Cause"));
            case "" -> null;
            default -> {
                fields.fault("Type", "'" + type + "' is not a type of state");
                yield null;
            }
        };
        if (state != null) {
            fields.refuseOthers("a " + type + " state");
        }
        return state;
    }

    private static Exit exit(Fields fields) {
        boolean end = fields.node("End").asBoolean(false);
        String next = fields.text("Next");
        if (fields.has("End") && !fields.node("End").isBoolean()) {
            fields.fault("End", "must be true or false");
        }
        if (end == (next != null)) {
            fields.fault("Next", "a state has either a Next or \"End\": true");
        }
        return new Exit(fields.template("Output"), fields.assign(), end ? null : next);
    }

    private State parallel(String name, Fields fields) {
        JsonNode branches = fields.node("Branches");
        List<Workflow> read = new ArrayList<>();
        if (!branches.isArray() || branches.isEmpty()) {
            fields.fault("Branches", "must be an array with at least one branch");
        }
        for (int i = 0; i < branches.size(); i++) {
            Fields branch = new Fields(branches.get(i), name, "Branches[" + i + "].", faults);
            read.add(workflows.read(branch));
            branch.refuseOthers("a branch");
        }
        return new State.Parallel(
                name, List.copyOf(read), fields.template("Arguments"), handling.read(name, fields), exit(fields));
    }

    private State choice(String name, Fields fields) {
        JsonNode choices = fields.node("Choices");
        if (!choices.isArray() || choices.isEmpty()) {
            fields.fault("Choices", "must be an array with at least one rule");
        }
        List<State.Rule> rules = new ArrayList<>();
        for (int i = 0; i < choices.size(); i++) {
            Fields rule = new Fields(choices.get(i), name, "Choices[" + i + "].", faults);
            Template condition = rule.template("Condition");
            if (condition == null
                    || (condition instanceof Template.Literal(JsonNode value) && !value.isBoolean())
                    || !(condition instanceof Template.Literal || condition instanceof Template.Expression)) {
                rule.fault("Condition", "must be true, false or a JSONata expression");
                condition = new Template.Literal(choices);
            }
            rules.add(new State.Rule(
                    condition, new Exit(rule.template("Output"), rule.assign(), rule.requiredText("Next"))));
            rule.refuseOthers("a choice rule");
        }
        String otherwise = fields.text("Default");
        Exit exit = new Exit(fields.template("Output"), fields.assign(), otherwise);
        if (otherwise == null && (exit.output() != null || !exit.assign().isEmpty())) {
            fields.fault("Default", "is missing, so that Output and Assign of the state would never be used");
        }
        return new State.Choice(name, List.copyOf(rules), otherwise == null ? null : exit);
    }

    private static State wait(String name, Fields fields) {
        Amount seconds = fields.amount("Seconds", 0, LONGEST_SECONDS);
        Template timestamp = textTemplate(fields, "Timestamp");
        if ((seconds == null) == (timestamp == null)) {
            fields.fault("Seconds", "a Wait state has either Seconds or Timestamp");
        }
        State.Until until = seconds != null
                ? new State.Until.Seconds(seconds)
                : new State.Until.Timestamp(
                        timestamp == null ? fields.template(fields.node("Timestamp"), "") : timestamp);
        return new State.Wait(name, until, exit(fields));
    }

    private static @Nullable Template textTemplate(Fields fields, String field) {
        fields.text(field);
        return fields.template(field);
    }
}
