package io.monedero.states;

import static org.assertj.core.api.Assertions.assertThat;

import io.monedero.states.run.Ending;
import io.monedero.states.run.Execution;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PassSucceedFailTest {
    private final Local local = new Local();

    @Test
    @DisplayName("the specification's Pass: a fixed Output; without Output the input passes")
    void pass() {
        assertThat(local.output("""
                {"No-op": {"Type": "Pass", "Output": {"x-datum": 0.381018, "y-datum": 622.2269926397355}, "End": true}}
                """, "{}")).isEqualTo(Json.of("{'x-datum': 0.381018, 'y-datum': 622.2269926397355}"));
        assertThat(local.output("{'P': {'Type': 'Pass', 'End': true}}", "[1, {'a': null}]"))
                .isEqualTo(Json.of("[1, {'a': null}]"));
    }

    @Test
    @DisplayName("Assign and Output of one state both see the old variables")
    void assignTogether() {
        assertThat(local.output("""
                {"A": {"Type": "Pass", "Assign": {"x": 3, "a": 6}, "Next": "B"},
                 "B": {"Type": "Pass", "Assign": {"x": "{% $a %}", "nextX": "{% $x %}"}, "Output": "{% $x %}", "Next": "C"},
                 "C": {"Type": "Succeed", "Output": ["{% $states.input %}", "{% $x %}", "{% $nextX %}"]}}
                """, "{}")).isEqualTo(Json.of("[3, 6, 3]"));
    }

    @Test
    @DisplayName("Fail ends the execution with its error and cause, which may be expressions")
    void fail() {
        Ending ending = Local.ending(local.start("""
                {"FailState": {"Type": "Fail", "Error": "ErrorA", "Cause": "{% 'Kaiju attack on ' & $states.input %}"}}
                """, "'Tokyo'"));
        assertThat(ending.error()).isEqualTo("ErrorA");
        assertThat(ending.cause()).isEqualTo("Kaiju attack on Tokyo");
    }

    @Test
    @DisplayName("an expression that fails says in which state and field; the history has the failed evaluation")
    void evaluationFails() {
        Execution execution = local.start("""
                {"Sum": {"Type": "Pass", "Output": {"n": "{% $states.input.missing %}"}, "End": true}}
                """, "{}");
        assertThat(Local.error(execution)).isEqualTo("States.QueryEvaluationError");
        assertThat(Local.ending(execution).cause()).contains("'Sum'", "'Output/n'", "$states.input.missing");
        assertThat(Local.events(execution)).endsWith("EvaluationFailed", "ExecutionFailed");
    }

    @Test
    @DisplayName("a loop without end fails when its history is full")
    void endlessLoop() {
        Execution execution = local.start("""
                {"A": {"Type": "Pass", "Next": "B"},
                 "B": {"Type": "Choice", "Choices": [{"Condition": "{% true %}", "Next": "A"}], "Default": "C"},
                 "C": {"Type": "Succeed"}}
                """, "0");
        assertThat(Local.error(execution)).isEqualTo("States.Runtime");
        assertThat(execution.history()).hasSize(25_000);
    }
}
