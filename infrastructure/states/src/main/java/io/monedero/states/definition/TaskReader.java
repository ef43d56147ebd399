package io.monedero.states.definition;

import com.fasterxml.jackson.databind.JsonNode;
import io.monedero.states.query.Template;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a Task state. */
final class TaskReader {
    private static final long LONGEST_SECONDS = 99_999_999;
    private static final Pattern FUNCTION_ARN =
            Pattern.compile("arn:aws[a-z-]*:lambda:[a-z0-9-]*:\\d*:function:([A-Za-z0-9_-]+)(:[A-Za-z0-9_$-]+)?");
    private static final Set<String> ARGUMENTS = Set.of("FunctionName", "Payload", "InvocationType");

    private final HandlingReader handling;

    TaskReader(HandlingReader handling) {
        this.handling = handling;
    }

    State read(String name, Fields fields, Exit exit) {
        Resource resource = resource(fields);
        Amount timeout = fields.amount("TimeoutSeconds", 1, LONGEST_SECONDS);
        Amount heartbeat = fields.amount("HeartbeatSeconds", 1, LONGEST_SECONDS);
        if (heartbeat != null && !(resource instanceof Resource.InvokeAndWait)) {
            fields.fault("HeartbeatSeconds", "only a task that waits for its token can send heartbeats");
        }
        if (heartbeat != null
                && timeout != null
                && heartbeat.template() instanceof Template.Literal(JsonNode pulse)
                && timeout.template() instanceof Template.Literal(JsonNode limit)
                && pulse.longValue() >= limit.longValue()) {
            fields.fault("HeartbeatSeconds", "must be smaller than TimeoutSeconds");
        }
        Template arguments = fields.template("Arguments");
        if (!(resource instanceof Resource.Function)) {
            checkArguments(fields, arguments);
        }
        return new State.Task(name, resource, arguments, timeout, heartbeat, handling.read(name, fields), exit);
    }

    private static Resource resource(Fields fields) {
        String arn = fields.requiredText("Resource");
        Matcher function = FUNCTION_ARN.matcher(arn);
        if (function.matches()) {
            return new Resource.Function(function.group(1));
        }
        return switch (arn) {
            case "arn:aws:states:::lambda:invoke" -> new Resource.Invoke();
            case "arn:aws:states:::lambda:invoke.waitForTaskToken" -> new Resource.InvokeAndWait();
            case "" -> new Resource.Invoke();
            default -> {
                fields.fault("Resource", "'" + arn + "' is not supported; lambda:invoke and Lambda functions are");
                yield new Resource.Invoke();
            }
        };
    }

    private static void checkArguments(Fields fields, @Nullable Template arguments) {
        switch (arguments) {
            case null -> fields.fault("Arguments", "is missing; lambda:invoke needs FunctionName");
            case Template.Expression _ -> {}
            case Template.Fields(var known) -> {
                if (!known.containsKey("FunctionName")) {
                    fields.fault("Arguments.FunctionName", "is missing");
                }
                known.keySet().stream()
                        .filter(argument -> !ARGUMENTS.contains(argument))
                        .forEach(argument -> fields.fault("Arguments." + argument, "is not supported"));
            }
            case Template.Items _, Template.Literal _ -> fields.fault("Arguments", "must be an object");
        }
    }
}
