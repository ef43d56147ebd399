package io.monedero.states.run;

/** Where an execution stands; all but {@link #RUNNING} are final. */
public enum Status {
    RUNNING,
    SUCCEEDED,
    FAILED,
    TIMED_OUT,
    ABORTED
}
