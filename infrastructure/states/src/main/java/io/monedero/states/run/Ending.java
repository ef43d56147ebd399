package io.monedero.states.run;

import com.fasterxml.jackson.databind.JsonNode;
import io.monedero.states.failure.Failure;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How an execution ended.
 *
 * @param output what it made, if it succeeded
 * @param error the error's name, if it failed
 * @param cause text for people, if it failed
 */
public record Ending(
        Status status,
        Instant at,
        @Nullable JsonNode output,
        @Nullable String error,
        @Nullable String cause) {

    static Ending succeeded(Instant at, JsonNode output) {
        return new Ending(Status.SUCCEEDED, at, output, null, null);
    }

    static Ending failed(Instant at, Failure failure) {
        return new Ending(Status.FAILED, at, null, failure.error(), failure.reason());
    }

    /** An end without an output or an error: a time-out or an abort. */
    static Ending of(Status status, Instant at) {
        return new Ending(status, at, null, null, null);
    }
}
