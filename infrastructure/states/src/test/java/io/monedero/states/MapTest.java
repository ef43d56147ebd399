package io.monedero.states;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.monedero.states.failure.Failure;
import io.monedero.states.run.Execution;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MapTest {
    private static final String DISTRIBUTED = """
            "ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"},""";

    private final Local local = new Local();

    /** A Map that calls {@code ship} for each item, with fields of its own and of its processor. */
    private static String shipAll(String fields, String processor) {
        return """
                {"Validate All": {"Type": "Map", "Items": "{%% $states.input.items %%}", %s
                  "ItemProcessor": {%s "StartAt": "Validate", "States": {"Validate": {
                    "Type": "Task", "Resource": "arn:aws:lambda:us-east-1:123456789012:function:ship", "End": true}}},
                  "End": true}}
                """.formatted(fields, processor);
    }

    @Test
    @DisplayName("the specification's example: each parcel goes to the courier, results keep the items' order")
    void specification() {
        local.functions.on("ship", (_, payload) -> payload);
        JsonNode output =
                local.output(shipAll("""
                "ItemSelector": {
                  "parcel": "{% $states.context.Map.Item.Value %}",
                  "place": "{% $states.context.Map.Item.Index %}",
                  "courier": "{% $states.input.courier %}"},
                """, ""), "{'courier': 'UQS', 'items': [{'prod': 'R31'}, {'prod': 'S39'}]}");
        assertThat(output).isEqualTo(Json.of("""
                [{"parcel": {"prod": "R31"}, "place": 0, "courier": "UQS"},
                 {"parcel": {"prod": "S39"}, "place": 1, "courier": "UQS"}]
                """));
    }

    @Test
    @DisplayName("without a selector an item is the input; no items, no results")
    void plainItems() {
        local.functions.on("ship", (_, payload) -> payload);
        assertThat(local.output(shipAll("", ""), "{'items': [1, 'two', null]}")).isEqualTo(Json.of("[1, 'two', null]"));
        assertThat(local.output(shipAll("", ""), "{'items': []}")).isEqualTo(Json.of("[]"));
    }

    @Test
    @DisplayName("MaxConcurrency bounds the items worked on at once, and lets as many run")
    void maxConcurrency() throws InterruptedException {
        Semaphore begun = new Semaphore(0);
        Semaphore mayEnd = new Semaphore(0);
        local.functions.on("ship", (_, payload) -> {
            begun.release();
            mayEnd.acquire();
            return payload;
        });
        Execution execution = local.start(shipAll("\"MaxConcurrency\": 3,", ""), "{'items': [1,2,3,4,5]}");
        assertThat(begun.tryAcquire(3, 10, TimeUnit.SECONDS)).isTrue();
        assertThat(begun.tryAcquire(200, TimeUnit.MILLISECONDS)).isFalse();
        mayEnd.release();
        assertThat(begun.tryAcquire(10, TimeUnit.SECONDS)).isTrue();
        assertThat(begun.tryAcquire(200, TimeUnit.MILLISECONDS)).isFalse();
        mayEnd.release(4);
        assertThat(Local.output(execution)).isEqualTo(Json.of("[1, 2, 3, 4, 5]"));
    }

    @Test
    @DisplayName("an inline Map fails with its first failing item")
    void inlineFails() {
        failsFor("2");
        Execution execution = local.start(shipAll("", ""), "{'items': [1, 2]}");
        assertThat(Local.error(execution)).isEqualTo("Broken");
        assertThat(Local.events(execution)).contains("MapIterationFailed", "MapStateFailed");
    }

    @Test
    @DisplayName("a distributed Map tolerates as many failures as it says, leaving their results out")
    void tolerance() {
        failsFor("2");
        assertThat(local.output(shipAll("\"ToleratedFailureCount\": 1,", DISTRIBUTED), "{'items': [1, 2, 3]}"))
                .isEqualTo(Json.of("[1, 3]"));
        assertThat(local.output(shipAll("\"ToleratedFailurePercentage\": 34,", DISTRIBUTED), "{'items': [1, 2, 3]}"))
                .isEqualTo(Json.of("[1, 3]"));
        assertThat(local.error(shipAll("\"ToleratedFailurePercentage\": 33,", DISTRIBUTED), "{'items': [1, 2, 3]}"))
                .isEqualTo("States.ExceedToleratedFailureThreshold");
        assertThat(local.error(
                        shipAll("\"ToleratedFailureCount\": 0, \"ToleratedFailurePercentage\": 100,", DISTRIBUTED),
                        "{'items': [1, 2]}"))
                .isEqualTo("States.ExceedToleratedFailureThreshold");
        assertThat(local.error(shipAll("", DISTRIBUTED), "{'items': [1, 2, 3]}"))
                .isEqualTo("States.ExceedToleratedFailureThreshold");
    }

    @Test
    @DisplayName(
            "an inline item sees the variables and the context of its execution; what it assigns does not come back")
    void inlineScope() {
        assertThat(local.output(scopes(""), "{'items': [5]}"))
                .isEqualTo(Json.of("[false, [[true, 'whole', true, {'items': [5]}]]]"));
    }

    @Test
    @DisplayName("a distributed item is an execution of its own: no outer variables, its item is the execution's input")
    void distributedScope() {
        assertThat(local.output(scopes(DISTRIBUTED), "{'items': [5]}"))
                .isEqualTo(Json.of("[false, [[false, 'whole', false, 5]]]"));
    }

    @Test
    @DisplayName("Items that are no array fail the state")
    void noArray() {
        assertThat(local.error(shipAll("", ""), "{'items': 'many'}")).isEqualTo("States.QueryEvaluationError");
    }

    private static String scopes(String config) {
        return """
                {"First": {"Type": "Pass", "Assign": {"seen": "outer"}, "Next": "Each"},
                 "Each": {"Type": "Map", "Items": "{%% $states.input.items %%}",
                  "ItemProcessor": {%s "StartAt": "Mine", "States": {
                    "Mine": {"Type": "Pass", "Assign": {"mine": "whole"}, "Next": "See"},
                    "See": {"Type": "Pass", "End": true, "Output": ["{%% $exists($seen) %%}", "{%% $mine %%}",
                      "{%% $exists($states.context.Map) %%}", "{%% $states.context.Execution.Input %%}"]}}},
                  "Next": "After"},
                 "After": {"Type": "Succeed", "Output": ["{%% $exists($mine) %%}", "{%% $states.input %%}"]}}
                """.formatted(config);
    }

    private void failsFor(String item) {
        local.functions.on("ship", (_, payload) -> {
            if (payload.toString().equals(item)) {
                throw new Failure("Broken", "as asked");
            }
            return payload;
        });
    }
}
