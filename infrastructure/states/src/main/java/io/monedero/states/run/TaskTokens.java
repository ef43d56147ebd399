package io.monedero.states.run;

import com.fasterxml.jackson.databind.JsonNode;
import io.monedero.states.failure.Failure;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Tasks that wait for somebody to send their token back. */
public final class TaskTokens {
    /** What a token says of its task. */
    public enum Known {
        WAITING,
        CLOSED,
        UNKNOWN
    }

    private final Map<String, Pending> tasks = new ConcurrentHashMap<>();

    /** A token for a task of an execution. */
    String issue(Execution execution) {
        byte[] text = (execution.arn() + "#" + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text);
    }

    void open(String token, Pending task) {
        tasks.put(token, task);
    }

    public Known succeed(String token, JsonNode output) {
        return answer(token, task -> task.complete(output));
    }

    public Known fail(String token, Failure failure) {
        return answer(token, task -> task.fail(failure));
    }

    public Known heartbeat(String token) {
        return answer(token, Pending::beat);
    }

    /** Forgets the tokens of an execution. */
    public void forget(Execution execution) {
        tasks.keySet().removeIf(token -> new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8)
                .startsWith(execution.arn() + "#"));
    }

    @FunctionalInterface
    private interface Answer {
        /** False if the task is no longer waiting. */
        boolean to(Pending task);
    }

    private Known answer(String token, Answer answer) {
        return Optional.ofNullable(tasks.get(token))
                .map(task -> answer.to(task) ? Known.WAITING : Known.CLOSED)
                .orElse(Known.UNKNOWN);
    }
}
