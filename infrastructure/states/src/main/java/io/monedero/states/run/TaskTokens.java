package io.monedero.states.run;

import com.fasterxml.jackson.databind.JsonNode;
import io.monedero.states.failure.Failure;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/** Tasks that wait for somebody to send their token back. */
public final class TaskTokens {
    /** What came of sending a token. */
    public enum Receipt {
        ACCEPTED,
        /** The task is over: answered, timed out, or its execution has ended. */
        TOO_LATE,
        /** The token is like ours, but nobody remembers its task. */
        UNKNOWN,
        MALFORMED
    }

    private record Waiting(Execution execution, Pending task) {}

    private final Map<String, Waiting> tasks = new ConcurrentHashMap<>();

    /** A token for a task of an execution. */
    static String issue(Execution execution) {
        byte[] text = (execution.arn() + "#" + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text);
    }

    void open(String token, Execution execution, Pending task) {
        tasks.put(token, new Waiting(execution, task));
    }

    public Receipt succeed(String token, JsonNode output) {
        return answer(token, task -> task.complete(output));
    }

    public Receipt fail(String token, Failure failure) {
        return answer(token, task -> task.fail(failure));
    }

    public Receipt heartbeat(String token) {
        return answer(token, Pending::beat);
    }

    void forget(Execution execution) {
        tasks.values().removeIf(waiting -> waiting.execution().equals(execution));
    }

    private Receipt answer(String token, Predicate<Pending> stillWaits) {
        Waiting waiting = tasks.get(token);
        if (waiting == null) {
            return isLikeOurs(token) ? Receipt.UNKNOWN : Receipt.MALFORMED;
        }
        return stillWaits.test(waiting.task()) ? Receipt.ACCEPTED : Receipt.TOO_LATE;
    }

    private static boolean isLikeOurs(String token) {
        try {
            String text = new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8);
            return text.startsWith("arn:aws:states:") && text.contains("#");
        } catch (IllegalArgumentException _) {
            return false;
        }
    }
}
