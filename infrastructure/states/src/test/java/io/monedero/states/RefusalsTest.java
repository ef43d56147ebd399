package io.monedero.states;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.monedero.states.definition.DefinitionRefused;
import io.monedero.states.definition.Fault;
import io.monedero.states.definition.StateMachine;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RefusalsTest {
    private static List<Fault> faults(String definition) {
        return catchThrowableOfType(DefinitionRefused.class, () -> StateMachine.load("m", definition))
                .faults();
    }

    /** The faults of a machine whose only state, besides its end, is this one. */
    private static List<Fault> faultsOf(String state) {
        return faults("""
                {"QueryLanguage": "JSONata", "StartAt": "S", "States": {"S": %s, "End": {"Type": "Succeed"}}}
                """.formatted(state.replace('\'', '"')));
    }

    @Test
    @DisplayName("a machine that does not say JSONata is refused; so is text that is not JSON")
    void dialect() {
        String states = "'StartAt': 'S', 'States': {'S': {'Type': 'Succeed'}}".replace('\'', '"');
        assertThat(faults("{" + states + "}")).extracting(Fault::field).containsExactly("QueryLanguage");
        assertThat(faults("{\"QueryLanguage\": \"JSONPath\", " + states + "}"))
                .extracting(Fault::field)
                .containsExactly("QueryLanguage");
        assertThat(faults("{")).extracting(Fault::problem).first().asString().startsWith("is not JSON");
        assertThat(faults("{\"QueryLanguage\": \"JSONata\", \"Version\": \"2.0\", " + states + "}"))
                .extracting(Fault::field)
                .containsExactly("Version");
    }

    static Stream<Arguments> faultyFields() {
        String invoke = "'Type': 'Task', 'Next': 'End', 'Resource': 'arn:aws:states:::lambda:invoke'";
        String call = invoke + ", 'Arguments': {'FunctionName': 'f'}";
        String map = "'Type': 'Map', 'Next': 'End', 'ItemProcessor': {%s"
                + "'StartAt': 'I', 'States': {'I': {'Type': 'Succeed'}}}";
        return Stream.of(
                Arguments.of("{'Type': 'Pass', 'Next': 'End', 'InputPath': '$.a'}", "InputPath"),
                Arguments.of("{'Type': 'Pass', 'Next': 'End', 'ResultPath': '$.a'}", "ResultPath"),
                Arguments.of("{'Type': 'Pass', 'Next': 'End', 'Parameters': {}}", "Parameters"),
                Arguments.of("{'Type': 'Pass', 'Next': 'End', 'QueryLanguage': 'JSONPath'}", "QueryLanguage"),
                Arguments.of("{'Type': 'Pass', 'Next': 'End', 'Colour': 'red'}", "Colour"),
                Arguments.of("{'Type': 'Pass', 'Next': 'End', 'End': true}", "Next"),
                Arguments.of("{'Type': 'Pass', 'Next': 'Nowhere'}", "Next"),
                Arguments.of("{'Type': 'Pass', 'Next': 'End', 'Output': '{% $sum( %}'}", "Output"),
                Arguments.of("{'Type': 'Pass', 'Next': 'End', 'Assign': {'states': 1}}", "Assign.states"),
                Arguments.of("{'Type': 'Pass', 'Next': 'End', 'Assign': {'a-b': 1}}", "Assign.a-b"),
                Arguments.of("{'Type': 'Jump', 'Next': 'End'}", "Type"),
                Arguments.of(
                        "{'Type': 'Task', 'Next': 'End', 'Resource': 'arn:aws:states:::sqs:sendMessage'}", "Resource"),
                Arguments.of(
                        "{'Type': 'Task', 'Next': 'End', 'Resource': 'arn:aws:states:::lambda:invoke.sync'}",
                        "Resource"),
                Arguments.of("{" + invoke + "}", "Arguments"),
                Arguments.of("{" + invoke + ", 'Arguments': {'Payload': 1}}", "Arguments.FunctionName"),
                Arguments.of(
                        "{" + invoke + ", 'Arguments': {'FunctionName': 'f', 'Qualifier': 'q'}}",
                        "Arguments.Qualifier"),
                Arguments.of("{" + call + ", 'HeartbeatSeconds': 5}", "HeartbeatSeconds"),
                Arguments.of("{" + call + ", 'TimeoutSeconds': 0}", "TimeoutSeconds"),
                Arguments.of("{" + call + ", 'Credentials': {}}", "Credentials"),
                Arguments.of("{" + call + ", 'Retry': [{'ErrorEquals': []}]}", "Retry[0].ErrorEquals"),
                Arguments.of(
                        "{" + call + ", 'Retry': [{'ErrorEquals': ['E'], 'BackoffRate': 0.5}]}",
                        "Retry[0].BackoffRate"),
                Arguments.of("{" + call + ", 'Retry': [{'ErrorEquals': ['E'], 'Jitter': 1}]}", "Retry[0].Jitter"),
                Arguments.of("{" + call + ", 'Catch': [{'ErrorEquals': ['E']}]}", "Catch[0].Next"),
                Arguments.of(
                        "{" + call + ", 'Catch': [{'ErrorEquals': ['States.ALL', 'E'], 'Next': 'End'}]}",
                        "Catch[0].ErrorEquals"),
                Arguments.of(
                        "{" + call + ", 'Catch': [{'ErrorEquals': ['States.DataLimitExceeded'], 'Next': 'End'}]}",
                        "Catch[0].ErrorEquals"),
                Arguments.of("{" + map.formatted("") + ", 'ToleratedFailureCount': 1}", "ToleratedFailureCount"),
                Arguments.of("{" + map.formatted("") + ", 'ItemReader': {}}", "ItemReader"),
                Arguments.of("{" + map.formatted("") + ", 'Items': 7}", "Items"),
                Arguments.of(
                        "{" + map.formatted("'ProcessorConfig': {'Mode': 'DISTRIBUTED'}, ") + "}",
                        "ItemProcessor.ProcessorConfig.ExecutionType"),
                Arguments.of("{'Type': 'Parallel', 'Next': 'End', 'Branches': []}", "Branches"),
                Arguments.of("{'Type': 'Choice', 'Choices': [], 'Default': 'End'}", "Choices"),
                Arguments.of(
                        "{'Type': 'Choice', 'Default': 'End', 'Choices': [{'Condition': 'yes', 'Next': 'End'}]}",
                        "Choices[0].Condition"),
                Arguments.of("{'Type': 'Wait', 'Next': 'End'}", "Seconds"),
                Arguments.of("{'Type': 'Wait', 'Next': 'End', 'Seconds': 1, 'Timestamp': 'x'}", "Seconds"),
                Arguments.of("{'Type': 'Wait', 'Next': 'End', 'Seconds': -1}", "Seconds"));
    }

    @ParameterizedTest(name = "{1} in {0}")
    @MethodSource("faultyFields")
    @DisplayName("what is not supported is refused with the names of the state and the field")
    void fields(String state, String field) {
        assertThat(faultsOf(state))
                .anySatisfy(fault -> {
                    assertThat(fault.state()).isEqualTo("S");
                    assertThat(fault.field()).isEqualTo(field);
                })
                .allSatisfy(fault -> assertThat(fault.toString()).contains("'"));
    }

    @Test
    @DisplayName("all faults are told at once, states that nothing leads to among them")
    void allAtOnce() {
        DefinitionRefused refused = catchThrowableOfType(DefinitionRefused.class, () -> StateMachine.load("fees", """
                {"QueryLanguage": "JSONata", "StartAt": "A", "Colour": 1, "States": {
                  "A": {"Type": "Pass", "End": true},
                  "B": {"Type": "Pass", "Next": "C"}}}
                """));
        assertThat(refused.faults())
                .extracting(Fault::toString)
                .containsExactlyInAnyOrder(
                        "state machine, field 'Colour': is not supported in a state machine",
                        "state 'B', field 'Next': there is no state 'C' here",
                        "state 'B': nothing leads to this state");
        assertThat(refused).hasMessageContaining("'fees'");
    }

    @Test
    @DisplayName("an inner scope may not assign a variable of an outer one, unless its Map is distributed")
    void shadowing() {
        String outer = """
                {"QueryLanguage": "JSONata", "StartAt": "A", "States": {
                  "A": {"Type": "Map", "Items": [], "Assign": {"x": 1}, "End": true, "ItemProcessor": {%s
                    "StartAt": "B", "States": {"B": {"Type": "Pass", "Assign": {"x": 2}, "End": true}}}}}}
                """;
        assertThat(faults(outer.formatted(""))).extracting(Fault::state).containsExactly("B");
        StateMachine apart = StateMachine.load("m", outer.formatted("""
                "ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "EXPRESS"},"""));
        assertThat(apart.workflow().states()).containsOnlyKeys("A");
    }

    @Test
    @DisplayName("names of functions are put in as SAM does; a name without a value is refused")
    void substitutions() {
        String definition = """
                {"QueryLanguage": "JSONata", "Comment": "${Stage}", "StartAt": "A", "States": {
                  "A": {"Type": "Task", "Resource": "${Function}", "End": true}}}
                """;
        StateMachine machine = StateMachine.load(
                "m", definition, Map.of("Function", "arn:aws:lambda:eu-west-1:1:function:f", "Stage", "local"));
        assertThat(machine.definition()).contains("\"Comment\": \"local\"");
        assertThat(catchThrowableOfType(
                                DefinitionRefused.class,
                                () -> StateMachine.load("m", definition, Map.of("Stage", "local")))
                        .faults())
                .extracting(Fault::problem)
                .containsExactly("nothing is given for ${Function}");
    }
}
