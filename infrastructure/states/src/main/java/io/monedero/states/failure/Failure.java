package io.monedero.states.failure;

/**
 * A state failed with a named error; {@code Retry} and {@code Catch} decide what follows. A task invoker throws it to
 * report an error name of its own choice.
 */
public final class Failure extends RuntimeException {
    private final String error;
    private final String reason;

    /**
     * @param error the error name, {@code States.Timeout} or {@code java.lang.IllegalStateException}
     * @param reason text for people, the {@code Cause} of the States Language
     */
    public Failure(String error, String reason) {
        super(error + ": " + reason);
        this.error = error;
        this.reason = reason;
    }

    public String error() {
        return error;
    }

    public String reason() {
        return reason;
    }
}
