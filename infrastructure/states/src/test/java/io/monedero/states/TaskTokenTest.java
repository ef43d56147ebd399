package io.monedero.states;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.monedero.states.failure.Failure;
import io.monedero.states.run.Execution;
import io.monedero.states.run.Executions;
import io.monedero.states.run.TaskTokens.Receipt;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TaskTokenTest {
    private static final String WAITS = """
            {"Pay": {"Type": "Task", "Resource": "arn:aws:states:::lambda:invoke.waitForTaskToken",
              "Arguments": {"FunctionName": "pay",
                "Payload": {"token": "{% $states.context.Task.Token %}", "sale": "{% $states.input %}"}},
              "TimeoutSeconds": 600, "HeartbeatSeconds": 60,
              "Retry": [{"ErrorEquals": ["Again"], "IntervalSeconds": 5}],
              "Output": "{% $states.result %}", "End": true}}
            """;

    private final Local local = new Local();
    private final BlockingQueue<String> sent = new LinkedBlockingQueue<>();
    private final Executions executions = local.executions(Local.machine(WAITS));

    TaskTokenTest() {
        local.functions.on("pay", (_, payload) -> {
            sent.add(payload.path("token").asText());
            return Json.of("'what the function answers does not count'");
        });
    }

    private String token() throws InterruptedException {
        String token = sent.poll(10, TimeUnit.SECONDS);
        assertThat(token).isNotNull();
        return String.valueOf(token);
    }

    @Test
    @DisplayName("the task waits until its token comes back with a result; a second answer is too late")
    void success() throws InterruptedException {
        Execution execution = local.start(executions, "17");
        String token = token();
        JsonNode paid = Json.of("{'paid': true}");
        assertThat(executions.tokens().succeed(token, paid)).isEqualTo(Receipt.ACCEPTED);
        assertThat(Local.output(execution)).isEqualTo(paid);
        assertThat(executions.tokens().succeed(token, paid)).isEqualTo(Receipt.TOO_LATE);
        assertThat(executions.tokens().heartbeat(token)).isEqualTo(Receipt.TOO_LATE);
        assertThat(Local.events(execution)).contains("TaskSubmitted", "TaskSucceeded");
    }

    @Test
    @DisplayName("a failure sent with the token fails the task, and a retry gives out another token")
    void failure() throws InterruptedException {
        Execution execution = local.start(executions, "17");
        String first = token();
        executions.tokens().fail(first, new Failure("Again", "the bank is closed"));
        local.time.passesSeconds(5);
        String second = token();
        assertThat(second).isNotEqualTo(first);
        executions.tokens().fail(second, new Failure("Declined", "no money"));
        assertThat(Local.error(execution)).isEqualTo("Declined");
        assertThat(Local.ending(execution).cause()).isEqualTo("no money");
    }

    @Test
    @DisplayName("heartbeats put the heartbeat's time-out off, not the task's")
    void heartbeats() throws InterruptedException {
        Execution execution = local.start(executions, "17");
        String token = token();
        for (int minute = 0; minute < 10; minute++) {
            local.time.moveTo(local.time.now().plusSeconds(59));
            assertThat(executions.tokens().heartbeat(token)).isEqualTo(Receipt.ACCEPTED);
        }
        local.time.passesSeconds(10);
        assertThat(Local.error(execution)).isEqualTo("States.Timeout");
    }

    @Test
    @DisplayName("a missed heartbeat is States.HeartbeatTimeout")
    void silence() throws InterruptedException {
        Execution execution = local.start(executions, "17");
        String token = token();
        local.time.passesSeconds(60);
        assertThat(Local.error(execution)).isEqualTo("States.HeartbeatTimeout");
        assertThat(executions.tokens().succeed(token, Json.of("1"))).isEqualTo(Receipt.TOO_LATE);
    }

    @Test
    @DisplayName("a function that fails fails the task at once")
    void functionFails() {
        local.functions.fails("pay", "NoGateway");
        assertThat(Local.error(local.start(executions, "17"))).isEqualTo("NoGateway");
    }

    @Test
    @DisplayName("tokens of executions nobody remembers, and texts that are no tokens, are told apart")
    void strangers() throws InterruptedException {
        Executions others = new Executions(List.of(Local.machine(WAITS)), local.functions, local.time);
        local.start(others, "17");
        assertThat(executions.tokens().succeed(token(), Json.of("1"))).isEqualTo(Receipt.UNKNOWN);
        assertThat(executions.tokens().heartbeat("made up!")).isEqualTo(Receipt.MALFORMED);
        assertThat(executions.tokens().heartbeat("bWFkZSB1cA")).isEqualTo(Receipt.MALFORMED);
    }

    @Test
    @DisplayName("tokens are forgotten with their execution")
    void forgotten() throws InterruptedException {
        Execution first = local.start(executions, "0");
        String token = token();
        executions.tokens().succeed(token, Json.of("1"));
        Local.output(first);
        for (int i = 0; i < 500; i++) {
            assertThat(executions.tokens().succeed(token, Json.of("1"))).isEqualTo(Receipt.TOO_LATE);
            Execution next = local.start(executions, "1");
            executions.tokens().succeed(token(), Json.of("1"));
            Local.output(next);
        }
        assertThat(executions.tokens().succeed(token, Json.of("1"))).isEqualTo(Receipt.UNKNOWN);
    }
}
