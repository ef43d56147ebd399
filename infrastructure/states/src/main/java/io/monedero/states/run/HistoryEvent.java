package io.monedero.states.run;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened in an execution.
 *
 * @param id counts from 1 within the execution
 * @param previous the event this one followed on, 0 for the first: branches can be told apart by it
 * @param state the state it happened in; null for events of the whole execution
 * @param index the item of a Map, from 0
 * @param input what went in: to a state, a task or the execution
 * @param output what came out
 */
public record HistoryEvent(
        long id,
        long previous,
        Instant time,
        EventType type,
        @Nullable String state,
        @Nullable Integer index,
        @Nullable JsonNode input,
        @Nullable JsonNode output,
        @Nullable String error,
        @Nullable String cause) {}
