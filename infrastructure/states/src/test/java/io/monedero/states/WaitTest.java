package io.monedero.states;

import static org.assertj.core.api.Assertions.assertThat;

import io.monedero.states.definition.StateMachine;
import io.monedero.states.run.Execution;
import io.monedero.states.run.Executions;
import io.monedero.states.run.Status;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class WaitTest {
    private final Local local = new Local();

    private Execution start(String field, String input) {
        return local.start("""
                {"wait": {"Type": "Wait", %s, "Output": "{%% $now() %%}", "End": true}}
                """.formatted(field), input);
    }

    @Test
    @DisplayName("the specification's example: waits ten seconds, and its Output knows the time afterwards")
    void seconds() {
        Execution execution = start("\"Seconds\": 10", "{}");
        assertThat(local.time.untilFirst()).isEqualTo(Duration.ofSeconds(10));
        assertThat(execution.status()).isEqualTo(Status.RUNNING);
        assertThat(execution.currentStates()).containsExactly("wait");
        local.time.passesSeconds(10);
        assertThat(Local.output(execution)).isEqualTo(Json.of("'2016-03-14T01:00:10.000Z'"));
        assertThat(execution.currentStates()).isEmpty();
    }

    @Test
    @DisplayName("the specification's example: waits until 2016-03-14T01:59:00Z; a moment that has passed is no wait")
    void timestamp() {
        Execution execution = start("\"Timestamp\": \"2016-03-14T01:59:00Z\"", "{}");
        local.time.passes(Duration.ofMinutes(59));
        assertThat(Local.output(execution)).isEqualTo(Json.of("'2016-03-14T01:59:00.000Z'"));
        assertThat(Local.output(start("\"Timestamp\": \"2016-03-14T00:59:00+02:00\"", "{}")))
                .isEqualTo(Json.of("'2016-03-14T01:59:00.000Z'"));
    }

    @Test
    @DisplayName("seconds and moments may be expressions; a moment that is none fails the state")
    void expressions() {
        Execution seconds = start("\"Seconds\": \"{% $states.input.pause %}\"", "{'pause': 5}");
        local.time.passesSeconds(5);
        assertThat(Local.output(seconds)).isEqualTo(Json.of("'2016-03-14T01:00:05.000Z'"));
        String moment = "\"Timestamp\": \"{% $states.input.expirydate %}\"";
        Execution until = start(moment, "{'expirydate': '2016-03-14T01:00:20Z'}");
        local.time.passesSeconds(15);
        assertThat(Local.output(until)).isEqualTo(Json.of("'2016-03-14T01:00:20.000Z'"));
        assertThat(Local.error(start(moment, "{'expirydate': 'tomorrow'}"))).isEqualTo("States.QueryEvaluationError");
        assertThat(Local.error(start("\"Seconds\": \"{% -1 %}\"", "{}"))).isEqualTo("States.QueryEvaluationError");
    }

    @Test
    @DisplayName("the machine's TimeoutSeconds ends an execution as timed out, wherever it is")
    void machineTimesOut() {
        Execution execution = local.start(StateMachine.load(Local.MACHINE, """
                {"QueryLanguage": "JSONata", "TimeoutSeconds": 60, "StartAt": "wait",
                 "States": {"wait": {"Type": "Wait", "Seconds": 61, "End": true}}}
                """), "{}");
        assertThat(local.time.untilFirst()).isEqualTo(Duration.ofSeconds(60));
        local.time.moveTo(Instant.parse("2016-03-14T01:01:00Z"));
        assertThat(Local.ending(execution).status()).isEqualTo(Status.TIMED_OUT);
        assertThat(Local.events(execution)).endsWith("ExecutionTimedOut");
    }

    @Test
    @DisplayName("closing the book aborts what still runs")
    void abort() {
        Execution execution;
        try (Executions executions = local.executions(Local.machine("""
                {"wait": {"Type": "Wait", "Seconds": 10, "End": true}}
                """))) {
            execution = local.start(executions, "{}");
            local.time.untilFirst();
        }
        assertThat(Local.ending(execution).status()).isEqualTo(Status.ABORTED);
    }
}
