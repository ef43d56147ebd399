package io.monedero.states.run;

import com.fasterxml.jackson.databind.JsonNode;
import io.monedero.states.definition.Resource;
import io.monedero.states.definition.State;
import io.monedero.states.failure.ErrorName;
import io.monedero.states.failure.Failure;

/** What a Task writes into the history: functions named by their ARN have events of their own, as on AWS. */
final class TaskEvents {
    private final State.Task task;
    private final Track track;
    private final boolean function;

    TaskEvents(State.Task task, Track track) {
        this.task = task;
        this.track = track;
        this.function = task.resource() instanceof Resource.Function;
    }

    void scheduled(JsonNode input) {
        track.log(of(EventType.LAMBDA_FUNCTION_SCHEDULED, EventType.TASK_SCHEDULED)
                .in(input));
    }

    void started() {
        track.log(of(EventType.LAMBDA_FUNCTION_STARTED, EventType.TASK_STARTED));
    }

    void submitted() {
        track.log(Happening.of(EventType.TASK_SUBMITTED, task.name()));
    }

    void succeeded(JsonNode output) {
        track.log(of(EventType.LAMBDA_FUNCTION_SUCCEEDED, EventType.TASK_SUCCEEDED)
                .out(output));
    }

    void failed(Failure failure) {
        boolean late = ErrorName.matches(ErrorName.TIMEOUT, failure.error());
        Happening what = late
                ? of(EventType.LAMBDA_FUNCTION_TIMED_OUT, EventType.TASK_TIMED_OUT)
                : of(EventType.LAMBDA_FUNCTION_FAILED, EventType.TASK_FAILED);
        track.log(what.because(failure));
    }

    private Happening of(EventType ofFunction, EventType ofTask) {
        return Happening.of(function ? ofFunction : ofTask, task.name());
    }
}
