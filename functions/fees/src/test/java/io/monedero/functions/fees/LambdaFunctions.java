package io.monedero.functions.fees;

import com.amazonaws.services.lambda.runtime.serialization.PojoSerializer;
import com.amazonaws.services.lambda.runtime.serialization.factories.JacksonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micronaut.context.ApplicationContext;
import io.micronaut.function.aws.MicronautRequestHandler;
import io.monedero.states.run.TaskInvoker;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** The handlers of the emission's tasks, called as Lambda's runtime does: JSON in and out, by its own serialization. */
final class LambdaFunctions implements TaskInvoker {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final ListTenants listTenants;
    private final EmitFees emitFees;
    private final RecordFailure recordFailure;

    LambdaFunctions(ApplicationContext context) {
        listTenants = new ListTenants(context);
        emitFees = new EmitFees(context);
        recordFailure = new RecordFailure(context);
    }

    @Override
    public JsonNode invoke(String function, JsonNode payload) throws JsonProcessingException {
        return switch (function) {
            case "list-tenants" -> call(listTenants, ListTenants.Moment.class, ListTenants.Begun.class, payload);
            case "emit-fees" -> call(emitFees, EmitFees.Page.class, EmitFees.Emitted.class, payload);
            case "record-failure" ->
                call(recordFailure, RecordFailure.BrokenDay.class, RecordFailure.Kept.class, payload);
            default -> throw new IllegalArgumentException(function);
        };
    }

    private static <I, O> JsonNode call(
            MicronautRequestHandler<I, O> handler, Class<I> input, Class<O> output, JsonNode payload)
            throws JsonProcessingException {
        PojoSerializer<I> reader = JacksonFactory.getInstance().getSerializer(input);
        PojoSerializer<O> writer = JacksonFactory.getInstance().getSerializer(output);
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        writer.toJson(handler.handleRequest(reader.fromJson(payload.toString()), null), answer);
        return JSON.readTree(answer.toString(StandardCharsets.UTF_8));
    }
}
