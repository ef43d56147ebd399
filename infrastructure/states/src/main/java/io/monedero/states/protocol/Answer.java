package io.monedero.states.protocol;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * What goes back to the client, as {@code application/x-amz-json-1.0}.
 *
 * @param status the HTTP status: 200, or 400 for an error
 * @param body a JSON object; an error has {@code __type} and {@code message}
 */
public record Answer(int status, String body) {
    static Answer ok(ObjectNode body) {
        return new Answer(200, body.toString());
    }

    static Answer error(String type, String message) {
        return new Answer(
                400,
                JsonNodeFactory.instance
                        .objectNode()
                        .put("__type", type)
                        .put("message", message)
                        .toString());
    }
}
