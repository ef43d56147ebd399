package io.monedero.states.run;

import java.util.Locale;

/** What a history tells, with the names of Step Functions. */
public enum EventType {
    EXECUTION_STARTED,
    EXECUTION_SUCCEEDED,
    EXECUTION_FAILED,
    EXECUTION_TIMED_OUT,
    EXECUTION_ABORTED,
    TASK_STATE_ENTERED,
    TASK_STATE_EXITED,
    PARALLEL_STATE_ENTERED,
    PARALLEL_STATE_EXITED,
    MAP_STATE_ENTERED,
    MAP_STATE_EXITED,
    PASS_STATE_ENTERED,
    PASS_STATE_EXITED,
    CHOICE_STATE_ENTERED,
    CHOICE_STATE_EXITED,
    WAIT_STATE_ENTERED,
    WAIT_STATE_EXITED,
    SUCCEED_STATE_ENTERED,
    SUCCEED_STATE_EXITED,
    FAIL_STATE_ENTERED,
    EVALUATION_FAILED,
    TASK_SCHEDULED,
    TASK_STARTED,
    TASK_SUBMITTED,
    TASK_SUCCEEDED,
    TASK_FAILED,
    TASK_TIMED_OUT,
    LAMBDA_FUNCTION_SCHEDULED,
    LAMBDA_FUNCTION_STARTED,
    LAMBDA_FUNCTION_SUCCEEDED,
    LAMBDA_FUNCTION_FAILED,
    LAMBDA_FUNCTION_TIMED_OUT,
    PARALLEL_STATE_STARTED,
    PARALLEL_STATE_SUCCEEDED,
    PARALLEL_STATE_FAILED,
    MAP_STATE_STARTED,
    MAP_STATE_SUCCEEDED,
    MAP_STATE_FAILED,
    MAP_ITERATION_STARTED,
    MAP_ITERATION_SUCCEEDED,
    MAP_ITERATION_FAILED,
    MAP_ITERATION_ABORTED;

    private final String wireName;

    EventType() {
        StringBuilder name = new StringBuilder();
        for (String word : name().split("_", -1)) {
            name.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
        }
        wireName = name.toString();
    }

    /** The name in the Step Functions protocol: {@code TaskStateEntered}. */
    public String wireName() {
        return wireName;
    }

    static EventType entered(String stateType) {
        return valueOf(stateType.toUpperCase(Locale.ROOT) + "_STATE_ENTERED");
    }

    static EventType exited(String stateType) {
        return valueOf(stateType.toUpperCase(Locale.ROOT) + "_STATE_EXITED");
    }
}
