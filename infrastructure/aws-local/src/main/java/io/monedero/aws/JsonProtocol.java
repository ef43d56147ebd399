package io.monedero.aws;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** AWS's JSON protocols: the bodies, and the errors with their names in a header and in the body. */
public final class JsonProtocol {
    private static final ObjectMapper JSON = new ObjectMapper();

    private JsonProtocol() {}

    /** Calls the service that the target names: {@code secretsmanager.GetSecretValue}. */
    static AwsResponse call(Map<String, JsonService> services, String target, AwsRequest request) {
        String prefix = target.substring(0, Math.max(0, target.lastIndexOf('.')));
        @Nullable JsonService service = services.get(prefix);
        if (service == null) {
            throw new AwsFault(
                    400, "UnknownOperationException", "The local platform has no service for the target " + target);
        }
        return answer(200, type(request), service.call(target.substring(prefix.length() + 1), read(request.body())));
    }

    /** The body's JSON; an empty body is an empty object. */
    public static JsonNode read(Bytes body) {
        try {
            return body.length() == 0 ? JSON.createObjectNode() : JSON.readTree(body.toArray());
        } catch (IOException malformed) {
            throw new AwsFault(400, "SerializationException", String.valueOf(malformed.getMessage()));
        }
    }

    public static AwsResponse answer(int status, String contentType, JsonNode body) {
        try {
            return new AwsResponse(status, Map.of("Content-Type", contentType), Bytes.of(JSON.writeValueAsBytes(body)));
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static AwsResponse fault(AwsFault fault) {
        var body = JSON.createObjectNode().put("__type", fault.code()).put("message", fault.getMessage());
        AwsResponse answer = answer(fault.status(), "application/json", body);
        return new AwsResponse(
                fault.status(),
                Map.of("Content-Type", "application/json", "x-amzn-ErrorType", fault.code()),
                answer.body());
    }

    private static String type(AwsRequest request) {
        @Nullable String asked = request.header("Content-Type");
        return asked == null ? "application/x-amz-json-1.1" : asked;
    }
}
