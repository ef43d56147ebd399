package io.monedero.states;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.monedero.states.definition.StateMachine;
import io.monedero.states.run.Ending;
import io.monedero.states.run.Execution;
import io.monedero.states.run.Executions;
import io.monedero.states.run.Start;
import io.monedero.states.run.Status;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/** One machine at a time, run with functions in memory and a time moved by hand. */
final class Local {
    static final String MACHINE = "machine";

    final HandTime time = new HandTime();
    final Functions functions = new Functions();

    /** A machine of these states that starts at the first of them. */
    static StateMachine machine(String states) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        JsonNode all = Json.of(states);
        root.put("QueryLanguage", "JSONata")
                .put("StartAt", all.fieldNames().next())
                .set("States", all);
        return StateMachine.load(MACHINE, root.toString());
    }

    Executions executions(StateMachine machine) {
        return new Executions(List.of(machine), functions, time);
    }

    Execution start(Executions executions, String input) {
        return ((Start.Running) executions.start(MACHINE, Json.of(input))).execution();
    }

    Execution start(StateMachine machine, String input) {
        return start(executions(machine), input);
    }

    Execution start(String states, String input) {
        return start(machine(states), input);
    }

    static Ending ending(Execution execution) {
        return execution.end().orTimeout(10, TimeUnit.SECONDS).join();
    }

    static JsonNode output(Execution execution) {
        Ending ending = ending(execution);
        assertThat(ending.status()).as("%s", ending).isEqualTo(Status.SUCCEEDED);
        return Objects.requireNonNull(ending.output());
    }

    static String error(Execution execution) {
        Ending ending = ending(execution);
        assertThat(ending.status()).as("%s", ending).isEqualTo(Status.FAILED);
        return String.valueOf(ending.error());
    }

    JsonNode output(String states, String input) {
        return output(start(states, input));
    }

    String error(String states, String input) {
        return error(start(states, input));
    }

    static List<String> events(Execution execution) {
        return execution.history().stream()
                .map(event -> event.type().wireName())
                .toList();
    }
}
