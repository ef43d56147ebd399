package io.monedero.states.run;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.monedero.states.failure.Failure;
import java.util.Arrays;

/** A Java exception as AWS Lambda reports it: its class is the error's name, the cause is a JSON text. */
final class LambdaErrors {
    private static final int MOST_FRAMES = 20;

    private LambdaErrors() {}

    static Failure failure(Throwable thrown) {
        ObjectNode cause = JsonNodeFactory.instance.objectNode();
        cause.put("errorMessage", thrown.getMessage());
        cause.put("errorType", thrown.getClass().getName());
        ArrayNode trace = cause.putArray("stackTrace");
        Arrays.stream(thrown.getStackTrace()).limit(MOST_FRAMES).forEach(frame -> trace.add(frame.toString()));
        Failure failure = new Failure(thrown.getClass().getName(), cause.toString());
        failure.initCause(thrown);
        return failure;
    }
}
