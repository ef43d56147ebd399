package io.monedero.states;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.monedero.states.run.Ending;
import io.monedero.states.run.Execution;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TaskTest {
    private final Local local = new Local();

    @Test
    @DisplayName(
            "the specification's Hello World: a function named by its ARN gets the input, its answer is the output")
    void helloWorld() {
        local.functions.answers("HelloWorld", "'Hello, world!'");
        JsonNode output = local.output("""
                {"Hello World": {
                  "Type": "Task",
                  "Resource": "arn:aws:lambda:us-east-1:123456789012:function:HelloWorld",
                  "End": true}}
                """, "{'who': 'world'}");
        assertThat(output).isEqualTo(Json.of("'Hello, world!'"));
        assertThat(local.functions.payloads("HelloWorld")).containsExactly(Json.of("{'who': 'world'}"));
    }

    @Test
    @DisplayName("lambda:invoke passes Payload on, wraps the answer, and Output and Assign choose from the result")
    void invoke() {
        local.functions.answers("price", "{'total': 42}");
        JsonNode output = local.output("""
                {"Price": {
                  "Type": "Task",
                  "Resource": "arn:aws:states:::lambda:invoke",
                  "Arguments": {
                    "FunctionName": "arn:aws:lambda:eu-west-1:123456789012:function:price:live",
                    "Payload": {"cart": "{% $states.input.cart %}", "at": "{% $states.context.Execution.StartTime %}"}},
                  "Assign": {"total": "{% $states.result.Payload.total %}"},
                  "Output": {"status": "{% $states.result.StatusCode %}", "was": "{% $states.input.cart %}"},
                  "Next": "Done"},
                 "Done": {"Type": "Succeed", "Output": "{% $merge([$states.input, {'total': $total}]) %}"}}
                """, "{'cart': ['tea']}");
        assertThat(output).isEqualTo(Json.of("{'status': 200, 'was': ['tea'], 'total': 42}"));
        assertThat(local.functions.payloads("price"))
                .containsExactly(Json.of("{'cart': ['tea'], 'at': '2016-03-14T01:00:00Z'}"));
    }

    @Test
    @DisplayName("a Java exception fails the task as Lambda reports it: class name, and a cause that is JSON")
    void exception() {
        local.functions.on("fees", (_, _) -> {
            throw new IllegalArgumentException("no such tenant");
        });
        Execution execution = local.start(call("fees"), "{}");
        assertThat(Local.error(execution)).isEqualTo("java.lang.IllegalArgumentException");
        JsonNode cause = Json.of(String.valueOf(Local.ending(execution).cause()));
        assertThat(cause.path("errorMessage").asText()).isEqualTo("no such tenant");
        assertThat(cause.path("errorType").asText()).isEqualTo("java.lang.IllegalArgumentException");
        assertThat(cause.path("stackTrace").isArray()).isTrue();
    }

    @Test
    @DisplayName(
            "TimeoutSeconds, an expression too, ends a task as States.Timeout; the answer that comes later is ignored")
    void timeout() {
        CountDownLatch late = new CountDownLatch(1);
        local.functions.on("slow", (_, _) -> {
            late.await();
            return Json.of("'late'");
        });
        Execution execution = local.start("""
                {"Slow": {"Type": "Task", "Resource": "arn:aws:states:::lambda:invoke",
                  "Arguments": {"FunctionName": "slow"},
                  "TimeoutSeconds": "{% $states.input.limit %}", "End": true}}
                """, "{'limit': 7}");
        local.time.passesSeconds(7);
        assertThat(Local.error(execution)).isEqualTo("States.Timeout");
        late.countDown();
        assertThat(Local.events(execution)).endsWith("TaskTimedOut", "ExecutionFailed");
    }

    @Test
    @DisplayName("the history tells a task as Step Functions tells it")
    void history() {
        local.functions.answers("price", "1");
        Execution execution = local.start(call("price"), "{}");
        Local.output(execution);
        assertThat(Local.events(execution))
                .containsExactly(
                        "ExecutionStarted",
                        "TaskStateEntered",
                        "TaskScheduled",
                        "TaskStarted",
                        "TaskSucceeded",
                        "TaskStateExited",
                        "ExecutionSucceeded");
        assertThat(execution.history())
                .extracting(event -> event.previous())
                .containsExactly(0L, 1L, 2L, 3L, 4L, 5L, 6L);
        assertThat(execution.history().get(1).state()).isEqualTo("Call");
        assertThat(execution.history().get(1).input()).isEqualTo(Json.of("{}"));
    }

    @Test
    @DisplayName("a result of more than 256 KiB ends the execution, whatever its Catch says")
    void tooMuchData() {
        local.functions.answers("big", "'" + "x".repeat(256 * 1024) + "'");
        Ending ending = Local.ending(local.start("""
                {"Big": {"Type": "Task", "Resource": "arn:aws:states:::lambda:invoke",
                  "Arguments": {"FunctionName": "big"},
                  "Catch": [{"ErrorEquals": ["States.ALL"], "Next": "Saved"}], "End": true},
                 "Saved": {"Type": "Succeed"}}
                """, "{}"));
        assertThat(ending.error()).isEqualTo("States.DataLimitExceeded");
    }

    @Test
    @DisplayName("a FunctionName that is no text, or another way to invoke, is a States.Runtime error")
    void wrongArguments() {
        String states = """
                {"Call": {"Type": "Task", "Resource": "arn:aws:states:::lambda:invoke",
                  "Arguments": "{% $states.input %}", "End": true}}
                """;
        assertThat(local.error(states, "{'FunctionName': 7}")).isEqualTo("States.Runtime");
        assertThat(local.error(states, "{'FunctionName': 'f', 'InvocationType': 'Event'}"))
                .isEqualTo("States.Runtime");
    }

    private static String call(String function) {
        return """
                {"Call": {"Type": "Task", "Resource": "arn:aws:states:::lambda:invoke",
                  "Arguments": {"FunctionName": "%s"}, "End": true}}
                """.formatted(function);
    }
}
