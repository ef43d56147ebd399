package io.monedero.states.run;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How an execution ended.
 *
 * @param output what it made, if it succeeded
 * @param error the error's name, if it did not; an abort may have none
 * @param cause text for people
 */
public record Ending(
        Status status, Instant at, @Nullable JsonNode output, @Nullable String error, @Nullable String cause) {}
