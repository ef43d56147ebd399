package io.monedero.states.run;

import com.fasterxml.jackson.databind.JsonNode;
import io.monedero.states.failure.Failure;
import org.jspecify.annotations.Nullable;

/** Something to write into a history, before it has its number and time. */
record Happening(
        EventType type,
        @Nullable String state,
        @Nullable Integer index,
        @Nullable JsonNode input,
        @Nullable JsonNode output,
        @Nullable String error,
        @Nullable String cause) {

    static Happening of(EventType type, @Nullable String state) {
        return new Happening(type, state, null, null, null, null, null);
    }

    Happening at(int item) {
        return new Happening(type, state, item, input, output, error, cause);
    }

    Happening in(@Nullable JsonNode value) {
        return new Happening(type, state, index, value, output, error, cause);
    }

    Happening out(@Nullable JsonNode value) {
        return new Happening(type, state, index, input, value, error, cause);
    }

    Happening because(Failure failure) {
        return because(failure.error(), failure.reason());
    }

    Happening because(@Nullable String name, @Nullable String reason) {
        return new Happening(type, state, index, input, output, name, reason);
    }
}
