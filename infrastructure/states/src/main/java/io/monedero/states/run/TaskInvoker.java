package io.monedero.states.run;

import com.fasterxml.jackson.databind.JsonNode;

/** Runs the functions that tasks call; called on a virtual thread, and by several at once. */
@FunctionalInterface
public interface TaskInvoker {

    /**
     * Calls a function and waits for its answer.
     *
     * @param function the function's plain name
     * @param payload its input, the null node if there is none
     * @return its answer, the null node if there is none
     * @throws io.monedero.states.failure.Failure to fail with an error name of one's own choice
     * @throws Exception fails the task as AWS Lambda reports a Java exception: the error's name is the class name
     */
    JsonNode invoke(String function, JsonNode payload) throws Exception;
}
