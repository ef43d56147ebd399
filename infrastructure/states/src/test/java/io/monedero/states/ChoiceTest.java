package io.monedero.states;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChoiceTest {
    private final Local local = new Local();

    @ParameterizedTest(name = "{0} goes to {1}")
    @DisplayName("the specification's example: public, value in the twenties, or the default")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'type': 'Public', 'value': 22} | Public",
                "{'type': 'Private', 'value': 22} | ValueInTwenties",
                "{'type': 'Private', 'value': 30} | RecordEvent",
                "{'type': 'Private'} | RecordEvent"
            })
    void specification(String input, String state) {
        assertThat(local.output("""
                {"DispatchEvent": {"Type": "Choice", "Default": "RecordEvent", "Choices": [
                   {"Condition": "{% $not($states.input.type = 'Private') %}", "Next": "Public"},
                   {"Condition": "{% $exists($states.input.value) and $states.input.value >= 20 and $states.input.value < 30 %}",
                    "Next": "ValueInTwenties"}]},
                 "Public": {"Type": "Pass", "Output": "Public", "End": true},
                 "ValueInTwenties": {"Type": "Pass", "Output": "ValueInTwenties", "End": true},
                 "RecordEvent": {"Type": "Pass", "Output": "RecordEvent", "End": true}}
                """, input).asText()).isEqualTo(state);
    }

    private static final String TWO_WAYS = """
            {"Which": {"Type": "Choice", %s "Choices": [
               {"Condition": "{%% $states.input.age >= 18 %%}", "Next": "End",
                "Assign": {"kind": "adult"}, "Output": "{%% $states.input.age %%}"},
               {"Condition": "{%% $states.input.age > 0 %%}", "Next": "End", "Assign": {"kind": "child"}}]},
             "End": {"Type": "Pass", "Output": ["{%% $kind %%}", "{%% $states.input %%}"], "End": true}}
            """;

    @Test
    @DisplayName("the first rule that is true wins, with its own Assign and Output")
    void firstRule() {
        assertThat(local.output(TWO_WAYS.formatted(""), "{'age': 20}")).isEqualTo(Json.of("['adult', 20]"));
        assertThat(local.output(TWO_WAYS.formatted(""), "{'age': 5}")).isEqualTo(Json.of("['child', {'age': 5}]"));
    }

    @Test
    @DisplayName("the state's own Assign and Output go with the default")
    void otherwise() {
        assertThat(local.output(
                        TWO_WAYS.formatted("\"Default\": \"End\", \"Assign\": {\"kind\": \"none\"}, \"Output\": 0,"),
                        "{'age': 0}"))
                .isEqualTo(Json.of("['none', 0]"));
    }

    @Test
    @DisplayName("no rule and no default fail as States.NoChoiceMatched; a condition that is no boolean fails too")
    void fails() {
        assertThat(local.error(TWO_WAYS.formatted(""), "{'age': 0}")).isEqualTo("States.NoChoiceMatched");
        assertThat(local.error("""
                {"Which": {"Type": "Choice", "Choices": [{"Condition": "{% 'yes' %}", "Next": "End"}]},
                 "End": {"Type": "Succeed"}}
                """, "{}")).isEqualTo("States.QueryEvaluationError");
    }
}
