package io.monedero.states.failure;

import java.util.Set;

/** Error names of the States Language, and which of them a name in {@code ErrorEquals} stands for. */
public final class ErrorName {
    public static final String ALL = "States.ALL";
    public static final String TASK_FAILED = "States.TaskFailed";
    public static final String TIMEOUT = "States.Timeout";
    public static final String HEARTBEAT_TIMEOUT = "States.HeartbeatTimeout";
    public static final String PERMISSIONS = "States.Permissions";
    public static final String QUERY_EVALUATION_ERROR = "States.QueryEvaluationError";
    public static final String NO_CHOICE_MATCHED = "States.NoChoiceMatched";
    public static final String EXCEED_TOLERATED_FAILURE_THRESHOLD = "States.ExceedToleratedFailureThreshold";
    public static final String DATA_LIMIT_EXCEEDED = "States.DataLimitExceeded";
    public static final String RUNTIME = "States.Runtime";

    /** Names that may stand in {@code ErrorEquals}; other {@code States.*} names never occur in JSONata states. */
    public static final Set<String> CATCHABLE = Set.of(
            ALL,
            TASK_FAILED,
            TIMEOUT,
            HEARTBEAT_TIMEOUT,
            PERMISSIONS,
            QUERY_EVALUATION_ERROR,
            NO_CHOICE_MATCHED,
            EXCEED_TOLERATED_FAILURE_THRESHOLD);

    /** Errors that end an execution whatever its definition says. */
    private static final Set<String> TERMINAL = Set.of(DATA_LIMIT_EXCEEDED, RUNTIME);

    private ErrorName() {}

    /** Whether an error is meant by a name listed in {@code ErrorEquals}. */
    public static boolean matches(String listed, String error) {
        if (TERMINAL.contains(error)) {
            return false;
        }
        boolean timeout = error.equals(TIMEOUT) || error.equals(HEARTBEAT_TIMEOUT);
        return switch (listed) {
            case ALL -> true;
            case TASK_FAILED -> !timeout;
            case TIMEOUT -> timeout;
            default -> listed.equals(error);
        };
    }
}
