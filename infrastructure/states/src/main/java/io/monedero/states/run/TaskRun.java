package io.monedero.states.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import io.monedero.states.definition.Amount;
import io.monedero.states.definition.Resource;
import io.monedero.states.definition.State;
import io.monedero.states.failure.ErrorName;
import io.monedero.states.failure.Failure;
import io.monedero.states.query.Evaluation;
import io.monedero.states.time.Timekeeper;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Does the work of a Task state. */
final class TaskRun {
    private final TaskInvoker invoker;
    private final Timekeeper time;
    private final TaskTokens tokens;

    TaskRun(TaskInvoker invoker, Timekeeper time, TaskTokens tokens) {
        this.invoker = invoker;
        this.time = time;
        this.tokens = tokens;
    }

    private record Call(String function, JsonNode payload) {}

    JsonNode attempt(State.Task task, Evaluation entered, JsonNode input, Track track) throws InterruptedException {
        boolean waits = task.resource() instanceof Resource.InvokeAndWait;
        String token = waits ? TaskTokens.issue(track.execution()) : "";
        Evaluation at = waits
                ? Track.withContext(
                        entered, "Task", JsonNodeFactory.instance.objectNode().put("Token", token))
                : entered;
        JsonNode arguments = task.arguments() == null ? input : task.arguments().evaluate(at);
        Limits.checked(arguments, "input of the task '" + task.name() + "'");
        Call call = call(task.resource(), arguments);
        Duration limit = seconds(task.timeout(), at);
        Duration pulse = seconds(task.heartbeat(), at);

        TaskEvents events = new TaskEvents(task, track);
        events.scheduled(arguments);
        try (Pending pending = new Pending(time, limit, pulse)) {
            if (waits) {
                tokens.open(token, track.execution(), pending);
            }
            events.started();
            // As on AWS, a function whose caller no longer waits is not interrupted.
            Thread.ofVirtual().name("task-" + task.name()).start(() -> invoke(call, pending, waits));
            if (waits) {
                events.submitted();
            }
            JsonNode answer = pending.await();
            JsonNode result = task.resource() instanceof Resource.Invoke ? wrapped(answer) : answer;
            events.succeeded(Limits.checked(result, "result of the task '" + task.name() + "'"));
            return result;
        } catch (Failure failure) {
            events.failed(failure);
            throw failure;
        }
    }

    private static @Nullable Duration seconds(@Nullable Amount amount, Evaluation at) {
        return amount == null ? null : Duration.ofSeconds(amount.value(at));
    }

    private static Call call(Resource resource, JsonNode arguments) {
        if (resource instanceof Resource.Function(String name)) {
            return new Call(name, arguments);
        }
        JsonNode function = arguments.path("FunctionName");
        if (!function.isTextual()) {
            throw new Failure(
                    ErrorName.RUNTIME, "The argument FunctionName must be a function's name, but is " + function + ".");
        }
        if (!arguments.path("InvocationType").asText("RequestResponse").equals("RequestResponse")) {
            throw new Failure(ErrorName.RUNTIME, "The only InvocationType supported is RequestResponse.");
        }
        JsonNode payload = arguments.get("Payload");
        return new Call(plainName(function.textValue()), payload == null ? NullNode.getInstance() : payload);
    }

    /** {@code arn:aws:lambda:eu-west-1:123456789012:function:fees:live} and {@code fees:live} are {@code fees}. */
    private static String plainName(String function) {
        int prefix = function.lastIndexOf(":function:");
        String name = prefix < 0 ? function : function.substring(prefix + ":function:".length());
        int qualifier = name.indexOf(':');
        return qualifier < 0 ? name : name.substring(0, qualifier);
    }

    private void invoke(Call call, Pending pending, boolean waits) {
        try {
            JsonNode answer = invoker.invoke(call.function(), call.payload());
            if (!waits) {
                pending.complete(answer);
            }
        } catch (Failure failure) {
            pending.fail(failure);
        } catch (Throwable thrown) {
            pending.fail(LambdaErrors.failure(thrown));
        }
    }

    private static JsonNode wrapped(JsonNode payload) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("ExecutedVersion", "$LATEST")
                .put("StatusCode", 200)
                .set("Payload", payload);
    }
}
