package io.monedero.states;

import com.fasterxml.jackson.databind.JsonNode;
import io.monedero.states.failure.Failure;
import io.monedero.states.run.TaskInvoker;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** Functions in memory, and what each was called with. */
final class Functions implements TaskInvoker {
    record Call(String function, JsonNode payload) {}

    private final Map<String, TaskInvoker> bodies = new HashMap<>();
    private final List<Call> calls = new CopyOnWriteArrayList<>();

    Functions on(String function, TaskInvoker body) {
        bodies.put(function, body);
        return this;
    }

    /** Always answers the same. */
    Functions answers(String function, String json) {
        return on(function, (_, _) -> Json.of(json));
    }

    /** Fails with these errors, one call after the other, and then answers. */
    Functions failsThenAnswers(String function, List<String> errors, String json) {
        Deque<String> left = new ArrayDeque<>(errors);
        return on(function, (_, _) -> {
            synchronized (left) {
                if (left.isEmpty()) {
                    return Json.of(json);
                }
                throw new Failure(left.remove(), "as asked");
            }
        });
    }

    /** Fails with one error, every time. */
    Functions fails(String function, String error) {
        return on(function, (_, _) -> {
            throw new Failure(error, "as asked");
        });
    }

    /** Never answers. */
    Functions sleeps(String function) {
        return on(function, (_, _) -> {
            Thread.sleep(Long.MAX_VALUE);
            throw new IllegalStateException("woken");
        });
    }

    @Override
    public JsonNode invoke(String function, JsonNode payload) throws Exception {
        calls.add(new Call(function, payload));
        TaskInvoker body = bodies.get(function);
        if (body == null) {
            throw new IllegalStateException("no function " + function);
        }
        return body.invoke(function, payload);
    }

    List<JsonNode> payloads(String function) {
        List<JsonNode> payloads = new ArrayList<>();
        calls.stream().filter(call -> call.function().equals(function)).forEach(call -> payloads.add(call.payload()));
        return payloads;
    }
}
