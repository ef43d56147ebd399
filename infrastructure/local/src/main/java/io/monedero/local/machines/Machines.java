package io.monedero.local.machines;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.monedero.aws.AwsFault;
import io.monedero.local.functions.Functions;
import io.monedero.local.template.DeclaredStateMachine;
import io.monedero.local.template.Template;
import io.monedero.states.definition.StateMachine;
import io.monedero.states.protocol.Answer;
import io.monedero.states.protocol.StepFunctionsProtocol;
import io.monedero.states.run.Executions;
import io.monedero.states.run.TaskInvoker;
import io.monedero.states.time.Timekeeper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/** The state machines of the template, from the very files that are deployed. */
public final class Machines implements AutoCloseable {
    /** Before the operation in the target header of Step Functions' protocol. */
    public static final String PREFIX = "AWSStepFunctions";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Executions executions;
    private final StepFunctionsProtocol protocol;

    /** @throws io.monedero.states.definition.DefinitionRefused listing all that is wrong with a definition */
    public Machines(Template template, Functions functions, Clock clock) {
        List<StateMachine> machines = template.stateMachines().stream()
                .map(declared -> machine(template.folder(), declared))
                .toList();
        TaskInvoker tasks =
                (function, payload) -> JSON.readTree(functions.invoke(function, JSON.writeValueAsBytes(payload)));
        executions = new Executions(machines, tasks, Timekeeper.of(clock));
        protocol = new StepFunctionsProtocol(executions);
    }

    public Executions executions() {
        return executions;
    }

    /** Step Functions as its clients call it. */
    public JsonNode call(String operation, JsonNode input) {
        Answer answer = protocol.answer(PREFIX + "." + operation, input.toString());
        JsonNode body = read(answer.body());
        if (answer.status() != 200) {
            throw new AwsFault(
                    answer.status(),
                    body.path("__type").asText(),
                    body.path("message").asText());
        }
        return body;
    }

    @Override
    public void close() {
        executions.close();
    }

    private static StateMachine machine(Path folder, DeclaredStateMachine declared) {
        try {
            String definition = Files.readString(folder.resolve(declared.definitionUri()));
            return StateMachine.load(declared.title(), definition, declared.functions());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
