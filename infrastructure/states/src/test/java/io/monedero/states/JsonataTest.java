package io.monedero.states;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonataTest {
    private final Local local = new Local();

    private static String pass(String expression) {
        return """
                {"P": {"Type": "Pass", "Output": "{%% %s %%}", "End": true}}
                """.formatted(expression);
    }

    private JsonNode value(String expression, String input) {
        return local.output(pass(expression), input);
    }

    @ParameterizedTest(name = "{0} = {1}")
    @DisplayName("the functions that Step Functions adds")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "$partition([1,2,3,4], 2) | [[1,2],[3,4]]",
                "$partition([1,2,3], 2) | [[1,2],[3]]",
                "$partition([], 2) | []",
                "$range(0, 10, 2) | [0,2,4,6,8,10]",
                "$range(3, 1, -1) | [3,2,1]",
                "$hash('input data', 'SHA-1') | 'aaff4a450a104cd177d28d18d74485e8cae074b7'",
                "$parse('{\\\"a\\\": [1, null]}') | {'a': [1, null]}",
                "$random(7) = $random(7) | true",
                "$random() < 1 | true",
                "$length($uuid()) | 36",
                "$uuid() = $uuid() | false",
                "$now() | '2016-03-14T01:00:00.000Z'",
                "$now('[Y0001]-[M01]-[D01]') | '2016-03-14'",
                "$millis() | 1457917200000"
            })
    void functions(String expression, String value) {
        assertThat(value(expression, "{}")).isEqualTo(Json.of(value));
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("what fails, or gives nothing or a function, is States.QueryEvaluationError")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "$states.input.missing",
                "$states.result",
                "$nobody",
                "$sum",
                "$eval('1 + 1')",
                "$range(0, 1, 0)",
                "$range(1, 2000, 1)",
                "$hash('a', 'CRC')",
                "$parse('{')",
                "1 + 'a'",
                "($f := function() { $f() + 1 }; $f())"
            })
    void failures(String expression) {
        assertThat(local.error(pass(expression), "{}")).isEqualTo("States.QueryEvaluationError");
    }

    @Test
    @DisplayName("nulls, whole and broken numbers and big ones keep their values")
    void values() {
        assertThat(value("$states.input", "{'a': null, 'b': [1, 2.5, -7, 9007199254740991], 'c': 'é'}"))
                .isEqualTo(Json.of("{'a': null, 'b': [1, 2.5, -7, 9007199254740991], 'c': 'é'}"));
        assertThat(value("$sum($states.input)", "[1.5, 2.5]")).isEqualTo(Json.of("4"));
        assertThat(value("$states.input[n > 1].n", "[{'n': 1}, {'n': 2}]")).isEqualTo(Json.of("2"));
        assertThat(value("[$states.input[n > 1].n]", "[{'n': 1}, {'n': 2}]")).isEqualTo(Json.of("[2]"));
        assertThat(value("null", "{}")).isEqualTo(Json.of("null"));
    }

    @Test
    @DisplayName("expressions stand anywhere in a field; text that only looks like one is text")
    void templates() {
        assertThat(local.output("""
                {"P": {"Type": "Pass", "End": true, "Output": {
                   "deep": [{"x": "{% $states.input.a %}"}], "plain": "{% no", "also": "see {% 1 %}", "n": 1}}}
                """, "{'a': 5}")).isEqualTo(Json.of("""
                {"deep": [{"x": 5}], "plain": "{% no", "also": "see {% 1 %}", "n": 1}
                """));
    }

    @Test
    @DisplayName("the context tells of the execution, the machine and the state")
    void context() {
        JsonNode context = value("$states.context", "{'a': 1}");
        assertThat(context.at("/Execution/Id").asText())
                .startsWith("arn:aws:states:eu-west-1:000000000000:execution:machine:");
        assertThat(context.at("/Execution/Input")).isEqualTo(Json.of("{'a': 1}"));
        assertThat(context.at("/StateMachine/Name").asText()).isEqualTo("machine");
        assertThat(context.at("/State")).isEqualTo(Json.of("""
                {"Name": "P", "EnteredTime": "2016-03-14T01:00:00Z", "RetryCount": 0}"""));
    }
}
