package io.monedero.states.run;

import com.fasterxml.jackson.databind.JsonNode;
import io.monedero.states.failure.ErrorName;
import io.monedero.states.failure.Failure;
import java.nio.charset.StandardCharsets;

/** The size of what states may pass to each other, as in Step Functions. */
final class Limits {
    private static final int MOST_BYTES = 256 * 1024;

    private Limits() {}

    static JsonNode checked(JsonNode value, String what) {
        int bytes = value.toString().getBytes(StandardCharsets.UTF_8).length;
        if (bytes > MOST_BYTES) {
            throw new Failure(
                    ErrorName.DATA_LIMIT_EXCEEDED,
                    "The " + what + " has " + bytes + " bytes, more than the 262144 that are allowed.");
        }
        return value;
    }
}
