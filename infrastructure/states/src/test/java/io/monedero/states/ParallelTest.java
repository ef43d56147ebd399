package io.monedero.states;

import static org.assertj.core.api.Assertions.assertThat;

import io.monedero.states.run.Execution;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ParallelTest {
    private final Local local = new Local();

    private static final String FUN_WITH_MATH = """
            {"FunWithMath": {"Type": "Parallel", "End": true, "Branches": [
              {"StartAt": "Add", "States": {"Add": {"Type": "Task", "End": true,
                "Resource": "arn:aws:lambda:us-east-1:123456789012:function:Add"}}},
              {"StartAt": "Subtract", "States": {"Subtract": {"Type": "Task", "End": true,
                "Resource": "arn:aws:lambda:us-east-1:123456789012:function:Subtract"}}}]}}
            """;

    @Test
    @DisplayName("the specification's FunWithMath: [3, 2] gives [5, 1], in the order of the branches")
    void funWithMath() {
        local.functions.on(
                "Add", (_, n) -> Json.of("" + (n.get(0).asInt() + n.get(1).asInt())));
        local.functions.on(
                "Subtract", (_, n) -> Json.of("" + (n.get(0).asInt() - n.get(1).asInt())));
        assertThat(local.output(FUN_WITH_MATH, "[3, 2]")).isEqualTo(Json.of("[5, 1]"));
    }

    @Test
    @DisplayName("one branch that fails ends the others and the state")
    void oneFails() {
        local.functions.fails("Add", "Overflow").sleeps("Subtract");
        Execution execution = local.start(FUN_WITH_MATH, "[3, 2]");
        assertThat(Local.error(execution)).isEqualTo("Overflow");
        assertThat(Local.events(execution)).contains("ParallelStateFailed").doesNotContain("ParallelStateSucceeded");
    }

    @Test
    @DisplayName("Arguments are the branches' input; branches see outer variables, and their own are lost at the end")
    void scope() {
        assertThat(local.output("""
                {"First": {"Type": "Pass", "Assign": {"x": 1}, "Next": "Both"},
                 "Both": {"Type": "Parallel", "Arguments": {"n": "{% $states.input + $x %}"}, "Next": "After",
                  "Branches": [
                   {"StartAt": "A", "States": {
                      "A": {"Type": "Pass", "Assign": {"y": "{% $x + $states.input.n %}"}, "Next": "A2"},
                      "A2": {"Type": "Pass", "Output": "{% $y %}", "End": true}}},
                   {"StartAt": "B", "States": {"B": {"Type": "Pass", "End": true}}}]},
                 "After": {"Type": "Pass", "Output": "{% [$states.input, $exists($y)] %}", "End": true}}
                """, "10")).isEqualTo(Json.of("[12, {'n': 11}, false]"));
    }
}
