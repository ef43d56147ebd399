package io.monedero.states.protocol;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.monedero.states.failure.ErrorName;
import io.monedero.states.failure.Failure;
import io.monedero.states.run.Execution;
import io.monedero.states.run.Executions;
import io.monedero.states.run.Start;
import io.monedero.states.run.TaskTokens.Receipt;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Step Functions' AWS JSON 1.0 protocol over a book of executions: {@code StartExecution}, {@code DescribeExecution},
 * {@code SendTaskSuccess}, {@code SendTaskFailure} and {@code SendTaskHeartbeat}. An HTTP server hands requests over.
 */
public final class StepFunctionsProtocol {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String MACHINE = ":stateMachine:";

    private final Executions executions;

    public StepFunctionsProtocol(Executions executions) {
        this.executions = executions;
    }

    /**
     * Does what a request asks for.
     *
     * @param target the header {@code X-Amz-Target}: {@code AWSStepFunctions.StartExecution}
     * @param body the request's JSON
     */
    public Answer answer(String target, String body) {
        JsonNode request = parsed(body);
        if (request == null || !request.isObject()) {
            return Answer.error("SerializationException", "The request is not a JSON object.");
        }
        return switch (target) {
            case "AWSStepFunctions.StartExecution" -> with("stateMachineArn", request, this::start);
            case "AWSStepFunctions.DescribeExecution" -> with("executionArn", request, this::describe);
            case "AWSStepFunctions.SendTaskSuccess" -> with("taskToken", request, this::succeed);
            case "AWSStepFunctions.SendTaskFailure" -> with("taskToken", request, this::fail);
            case "AWSStepFunctions.SendTaskHeartbeat" ->
                with(
                        "taskToken",
                        request,
                        (token, _) -> received(executions.tokens().heartbeat(token)));
            default -> Answer.error("UnknownOperationException", "'" + target + "' is not supported here.");
        };
    }

    private static Answer with(String field, JsonNode request, BiFunction<String, JsonNode, Answer> operation) {
        String value = request.path(field).asText("");
        return value.isEmpty()
                ? Answer.error("ValidationException", "Value null at '" + field + "' failed to satisfy constraint")
                : operation.apply(value, request);
    }

    private Answer start(String arn, JsonNode request) {
        int name = arn.indexOf(MACHINE);
        if (name < 0) {
            return Answer.error("InvalidArn", "Invalid Arn: '" + arn + "'");
        }
        JsonNode input = parsed(request.path("input").asText("{}"));
        if (input == null) {
            return Answer.error("InvalidExecutionInput", "Invalid State Machine Execution Input: not JSON");
        }
        String execution = request.path("name").asText(UUID.randomUUID().toString());
        return switch (executions.start(arn.substring(name + MACHINE.length()), input, execution)) {
            case Start.Running(Execution running) ->
                Answer.ok(object().put("executionArn", running.arn()).put("startDate", seconds(running.started())));
            case Start.Refused(Start.Reason reason) ->
                switch (reason) {
                    case NO_SUCH_MACHINE ->
                        Answer.error("StateMachineDoesNotExist", "State Machine Does Not Exist: '" + arn + "'");
                    case NAME_INVALID -> Answer.error("InvalidName", "Invalid Name: '" + execution + "'");
                    case NAME_TAKEN ->
                        Answer.error("ExecutionAlreadyExists", "Execution Already Exists: '" + execution + "'");
                };
        };
    }

    private Answer describe(String arn, JsonNode request) {
        return executions
                .find(arn)
                .map(execution -> Answer.ok(described(execution)))
                .orElseGet(() -> Answer.error("ExecutionDoesNotExist", "Execution Does Not Exist: '" + arn + "'"));
    }

    private static ObjectNode described(Execution execution) {
        ObjectNode description = object().put("executionArn", execution.arn())
                .put("stateMachineArn", execution.machineArn())
                .put("name", execution.name())
                .put("startDate", seconds(execution.started()))
                .put("input", execution.input().toString());
        execution
                .ending()
                .ifPresentOrElse(
                        end -> {
                            description.put("status", end.status().name()).put("stopDate", seconds(end.at()));
                            if (end.output() != null) {
                                description.put("output", end.output().toString());
                            }
                            description.put("error", end.error()).put("cause", end.cause());
                        },
                        () -> description.put("status", "RUNNING"));
        return description;
    }

    private Answer succeed(String token, JsonNode request) {
        JsonNode output = parsed(request.path("output").asText());
        return output == null
                ? Answer.error("InvalidOutput", "Invalid Output: not JSON")
                : received(executions.tokens().succeed(token, output));
    }

    private Answer fail(String token, JsonNode request) {
        String error = request.path("error").asText(ErrorName.TASK_FAILED);
        return received(executions
                .tokens()
                .fail(token, new Failure(error, request.path("cause").asText())));
    }

    private static Answer received(Receipt receipt) {
        return switch (receipt) {
            case ACCEPTED -> Answer.ok(object());
            case TOO_LATE -> Answer.error("TaskTimedOut", "Task Timed Out: 'Provided task does not exist anymore'");
            case UNKNOWN -> Answer.error("TaskDoesNotExist", "Task Does Not Exist");
            case MALFORMED -> Answer.error("InvalidToken", "Invalid Token: 'Invalid token'");
        };
    }

    private static @Nullable JsonNode parsed(String json) {
        try {
            JsonNode value = JSON.readTree(json);
            return value.isMissingNode() ? null : value;
        } catch (JsonProcessingException _) {
            return null;
        }
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    /** Seconds since 1970 with milliseconds after the point. */
    private static BigDecimal seconds(Instant moment) {
        return BigDecimal.valueOf(moment.toEpochMilli(), 3);
    }
}
