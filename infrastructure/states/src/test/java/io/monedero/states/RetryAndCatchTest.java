package io.monedero.states;

import static org.assertj.core.api.Assertions.assertThat;

import io.monedero.states.run.Execution;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RetryAndCatchTest {
    private final Local local = new Local();

    /** Runs X, then Y; there is a Z if a catcher leads to it. */
    private Execution start(String handling) {
        String caught = """
                , "Z": {"Type": "Succeed", "Output": ["Z", "{% $states.input %}"]}""";
        return local.start("""
                {"X": {"Type": "Task", "Resource": "arn:aws:states:::lambda:invoke",
                   "Arguments": {"FunctionName": "X", "Payload": "{%% $states.context.State.RetryCount %%}"},
                   "Output": "{%% $states.result.Payload %%}",
                   %s,
                   "Next": "Y"},
                 "Y": {"Type": "Succeed", "Output": ["Y", "{%% $states.input %%}"]} %s}
                """.formatted(handling, handling.contains("\"Z\"") ? caught : ""), "{'order': 7}");
    }

    private static final String TO_Z = """
            "Catch": [{"ErrorEquals": ["States.ALL"], "Next": "Z", "Output": "caught"}]""";

    @Test
    @DisplayName("the specification's example: retries after 3 and 4.5 seconds, then the catcher")
    void backoff() {
        local.functions.fails("X", "States.Timeout");
        Execution execution = start("""
                "Retry": [{"ErrorEquals": ["States.Timeout"], "IntervalSeconds": 3, "MaxAttempts": 2, "BackoffRate": 1.5}],
                """ + TO_Z);
        local.time.passesSeconds(3);
        local.time.passes(Duration.ofMillis(4_500));
        assertThat(Local.output(execution)).isEqualTo(Json.of("['Z', 'caught']"));
        assertThat(local.functions.payloads("X")).extracting(Object::toString).containsExactly("0", "1", "2");
    }

    @Test
    @DisplayName(
            "the specification's example: each retrier counts for itself, and the fourth error goes to the catcher")
    void severalRetriers() {
        local.functions.failsThenAnswers("X", List.of("ErrorA", "ErrorB", "ErrorC", "ErrorB"), "1");
        Execution execution = start("""
                "Retry": [{"ErrorEquals": ["ErrorA", "ErrorB"], "IntervalSeconds": 1, "BackoffRate": 2, "MaxAttempts": 2},
                          {"ErrorEquals": ["ErrorC"], "IntervalSeconds": 5}],
                """ + TO_Z);
        local.time.passesSeconds(1);
        local.time.passesSeconds(2);
        local.time.passesSeconds(5);
        assertThat(Local.output(execution)).isEqualTo(Json.of("['Z', 'caught']"));
    }

    @Test
    @DisplayName("without numbers a retrier tries three more times, after 1, 2 and 4 seconds; success ends it")
    void defaults() {
        local.functions.failsThenAnswers("X", List.of("E", "E", "E"), "'at last'");
        Execution execution = start("""
                "Retry": [{"ErrorEquals": ["E"]}]""");
        local.time.passesSeconds(1);
        local.time.passesSeconds(2);
        local.time.passesSeconds(4);
        assertThat(Local.output(execution)).isEqualTo(Json.of("['Y', 'at last']"));
    }

    @Test
    @DisplayName("MaxDelaySeconds caps the growing interval")
    void maxDelay() {
        local.functions.failsThenAnswers("X", Collections.nCopies(4, "E"), "1");
        Execution execution = start("""
                "Retry": [{"ErrorEquals": ["E"], "IntervalSeconds": 2, "MaxAttempts": 4, "MaxDelaySeconds": 5}]""");
        local.time.passesSeconds(2);
        local.time.passesSeconds(4);
        local.time.passesSeconds(5);
        local.time.passesSeconds(5);
        assertThat(Local.output(execution)).isEqualTo(Json.of("['Y', 1]"));
    }

    @Test
    @DisplayName("FULL jitter waits some part of the interval")
    void jitter() {
        local.functions.failsThenAnswers("X", List.of("E"), "1");
        Execution execution = start("""
                "Retry": [{"ErrorEquals": ["E"], "IntervalSeconds": 100000, "JitterStrategy": "FULL"}]""");
        Duration wait = local.time.untilFirst();
        assertThat(wait).isLessThan(Duration.ofSeconds(100_000));
        local.time.passes(wait);
        assertThat(Local.output(execution)).isEqualTo(Json.of("['Y', 1]"));
    }

    @Test
    @DisplayName("MaxAttempts 0 forbids a retry that a later retrier would allow")
    void never() {
        local.functions.fails("X", "Fatal");
        assertThat(Local.error(start("""
                "Retry": [{"ErrorEquals": ["Fatal"], "MaxAttempts": 0}, {"ErrorEquals": ["States.ALL"]}]"""))).isEqualTo("Fatal");
        assertThat(local.functions.payloads("X")).hasSize(1);
    }

    @Test
    @DisplayName("States.TaskFailed means every error but time-outs; States.Timeout means the missed heartbeat too")
    void wildcards() {
        local.functions.fails("X", "States.HeartbeatTimeout");
        assertThat(Local.output(start("""
                "Catch": [{"ErrorEquals": ["States.TaskFailed"], "Next": "Y"},
                          {"ErrorEquals": ["States.Timeout"], "Next": "Z", "Output": 1}]"""))).isEqualTo(Json.of("['Z', 1]"));
        local.functions.fails("X", "com.example.Broken");
        assertThat(Local.output(start("""
                "Catch": [{"ErrorEquals": ["Other"], "Next": "Y"},
                          {"ErrorEquals": ["Another", "States.TaskFailed"], "Next": "Z", "Output": 2}]"""))).isEqualTo(Json.of("['Z', 2]"));
    }

    @Test
    @DisplayName("a catcher hands on the error output, or what its Output makes of it and of the state's input")
    void errorOutput() {
        local.functions.fails("X", "E");
        assertThat(Local.output(start("""
                "Catch": [{"ErrorEquals": ["E"], "Next": "Z"}]"""))).isEqualTo(Json.of("['Z', {'Error': 'E', 'Cause': 'as asked'}]"));
        assertThat(Local.output(start("""
                "Catch": [{"ErrorEquals": ["E"], "Next": "Z",
                  "Assign": {"why": "{% $states.errorOutput.Error %}"},
                  "Output": {"order": "{% $states.input.order %}", "why": "{% $states.errorOutput.Cause %}"}}]"""))).isEqualTo(Json.of("['Z', {'order': 7, 'why': 'as asked'}]"));
    }

    @Test
    @DisplayName("an Output that cannot be evaluated fails its state, and may be caught there")
    void outputFails() {
        local.functions.answers("X", "1");
        assertThat(Local.output(local.start("""
                {"X": {"Type": "Task", "Resource": "arn:aws:states:::lambda:invoke",
                   "Arguments": {"FunctionName": "X"}, "Output": "{% $states.result.Payload & $sum('a') %}",
                   "Catch": [{"ErrorEquals": ["States.QueryEvaluationError"], "Next": "Z", "Output": "caught"}],
                   "Next": "Z"},
                 "Z": {"Type": "Succeed"}}
                """, "{}"))).isEqualTo(Json.of("'caught'"));
    }

    @Test
    @DisplayName("a Parallel state is retried as a whole")
    void wholeParallel() {
        local.functions.failsThenAnswers("X", List.of("E"), "1");
        local.functions.answers("other", "2");
        Execution execution = local.start("""
                {"P": {"Type": "Parallel", "Retry": [{"ErrorEquals": ["E"]}], "End": true, "Branches": [
                  {"StartAt": "X", "States": {"X": {"Type": "Task", "End": true,
                     "Resource": "arn:aws:lambda:eu-west-1:123456789012:function:X"}}},
                  {"StartAt": "O", "States": {"O": {"Type": "Task", "End": true,
                     "Resource": "arn:aws:lambda:eu-west-1:123456789012:function:other"}}}]}}
                """, "{}");
        local.time.passesSeconds(1);
        assertThat(Local.output(execution)).isEqualTo(Json.of("[1, 2]"));
        assertThat(local.functions.payloads("X")).hasSize(2);
    }
}
