package io.monedero.states.definition;

/** What a Task does. */
public sealed interface Resource {

    /** {@code arn:aws:states:::lambda:invoke}: function and payload are arguments; the result wraps the payload. */
    record Invoke() implements Resource {}

    /** The same, and then waits until somebody sends the task token back. */
    record InvokeAndWait() implements Resource {}

    /** A Lambda function's ARN: the arguments are its input, its answer the result. */
    record Function(String name) implements Resource {}
}
