package io.monedero.states.definition;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import io.monedero.states.query.InvalidQuery;
import io.monedero.states.query.Template;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The fields of one object of a definition: those that are asked for are known, the others are refused. */
final class Fields {
    private static final Set<String> JSON_PATH = Set.of(
            "InputPath",
            "OutputPath",
            "ResultPath",
            "ResultSelector",
            "Parameters",
            "Result",
            "ItemsPath",
            "SecondsPath",
            "TimestampPath",
            "TimeoutSecondsPath",
            "HeartbeatSecondsPath",
            "ErrorPath",
            "CausePath",
            "MaxConcurrencyPath",
            "ToleratedFailureCountPath",
            "ToleratedFailurePercentagePath",
            "Iterator",
            "Variable",
            "And",
            "Or",
            "Not");

    private final JsonNode object;
    private final @Nullable String state;
    private final String path;
    private final Faults faults;
    private final Set<String> asked = new HashSet<>(Set.of("Comment"));

    /** @param path what to write before a field's name in a fault: {@code Retry[0].} */
    Fields(JsonNode object, @Nullable String state, String path, Faults faults) {
        this.object = object;
        this.state = state;
        this.path = path;
        this.faults = faults;
        if (!object.isObject()) {
            faults.add(state, path.isEmpty() ? null : path, "must be an object");
        }
    }

    void fault(String field, String problem) {
        faults.add(state, path + field, problem);
    }

    boolean has(String field) {
        asked.add(field);
        return object.has(field);
    }

    JsonNode node(String field) {
        return has(field) ? object.get(field) : NullNode.getInstance();
    }

    @Nullable
    String text(String field) {
        JsonNode node = node(field);
        if (has(field) && !node.isTextual()) {
            fault(field, "must be a string");
        }
        return node.textValue();
    }

    String requiredText(String field) {
        String text = text(field);
        if (text == null) {
            if (!has(field)) {
                fault(field, "is missing");
            }
            return "";
        }
        return text;
    }

    @Nullable
    Template template(String field) {
        return has(field) ? template(node(field), field) : null;
    }

    Template template(JsonNode value, String field) {
        try {
            return Template.of(value, path + field);
        } catch (InvalidQuery wrong) {
            faults.add(state, wrong.field(), String.valueOf(wrong.getMessage()));
            return new Template.Literal(NullNode.getInstance());
        }
    }

    @Nullable
    Amount amount(String field, long least, long most) {
        Template template = template(field);
        if (template == null) {
            return null;
        }
        Amount amount = new Amount(template, path + field, least, most);
        if (!(template instanceof Template.Expression) && !amount.fits(node(field))) {
            fault(field, "must be " + amount.expected());
        }
        return amount;
    }

    /** A whole number that cannot be an expression. */
    int number(String field, int unlessSaid, int least, int most) {
        JsonNode value = node(field);
        if (!has(field)) {
            return unlessSaid;
        }
        if (!value.isInt() || value.intValue() < least || value.intValue() > most) {
            fault(field, "must be a whole number from " + least + " to " + most);
            return unlessSaid;
        }
        return value.intValue();
    }

    Map<String, Template> assign() {
        Map<String, Template> values = new HashMap<>();
        JsonNode assign = node("Assign");
        if (has("Assign") && !assign.isObject()) {
            fault("Assign", "must be an object");
        }
        for (Map.Entry<String, JsonNode> entry : assign.properties()) {
            String name = entry.getKey();
            if (name.equals("states") || name.length() > 80 || !isIdentifier(name)) {
                fault("Assign." + name, "is not a name a variable may have");
            }
            values.put(name, template(entry.getValue(), "Assign/" + name));
        }
        return values;
    }

    private static boolean isIdentifier(String name) {
        return !name.isEmpty()
                && Character.isUnicodeIdentifierStart(name.codePointAt(0))
                && name.codePoints().allMatch(Character::isUnicodeIdentifierPart);
    }

    /** Refuses each field that nobody asked for. */
    void refuseOthers(String of) {
        for (Map.Entry<String, JsonNode> entry : object.properties()) {
            String name = entry.getKey();
            if (JSON_PATH.contains(name)) {
                fault(name, "belongs to JSONPath, which is not supported; use JSONata");
            } else if (!asked.contains(name)) {
                fault(name, "is not supported in " + of);
            }
        }
    }
}
