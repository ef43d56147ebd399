package io.monedero.aws.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.sfn.SfnClient;
import software.amazon.awssdk.services.sfn.model.DescribeExecutionResponse;
import software.amazon.awssdk.services.sfn.model.ExecutionAlreadyExistsException;
import software.amazon.awssdk.services.sfn.model.ExecutionDoesNotExistException;
import software.amazon.awssdk.services.sfn.model.ExecutionStatus;
import software.amazon.awssdk.services.sfn.model.InvalidArnException;
import software.amazon.awssdk.services.sfn.model.InvalidExecutionInputException;
import software.amazon.awssdk.services.sfn.model.InvalidTokenException;
import software.amazon.awssdk.services.sfn.model.StartExecutionResponse;
import software.amazon.awssdk.services.sfn.model.StateMachineDoesNotExistException;

/**
 * Step Functions: {@code StartExecution}, {@code DescribeExecution}, {@code SendTaskSuccess}, {@code SendTaskFailure} and
 * {@code SendTaskHeartbeat}, on a machine whose one task waits for its token with a time-out between heartbeats.
 */
public interface ExecutionsContract {
    SfnClient states();

    /** The ARN of the machine. */
    String machine();

    /** The token of the task that waits, once it does. */
    String token() throws Exception;

    /** Once the execution has ended. */
    DescribeExecutionResponse ended(String execution) throws Exception;

    /** Lets the time between heartbeats pass. */
    void silence() throws Exception;

    @Test
    @DisplayName("an execution is started, described, kept alive and answered")
    default void succeeds() throws Exception {
        String name = name();
        String execution = start(name, "{\"sale\":17}").executionArn();
        String token = token();

        DescribeExecutionResponse running = states().describeExecution(which -> which.executionArn(execution));
        assertThat(running.status()).isEqualTo(ExecutionStatus.RUNNING);
        assertThat(running.stateMachineArn()).isEqualTo(machine());
        assertThat(running.name()).isEqualTo(name);
        assertThat(running.input()).isEqualTo("{\"sale\":17}");
        assertThat(running.stopDate()).isNull();
        states().sendTaskHeartbeat(task -> task.taskToken(token));
        states().sendTaskSuccess(task -> task.taskToken(token).output("{\"paid\":true}"));

        DescribeExecutionResponse ended = ended(execution);
        assertThat(ended.status()).isEqualTo(ExecutionStatus.SUCCEEDED);
        assertThat(ended.output()).isEqualTo("{\"paid\":true}");
        assertThat(ended.stopDate()).isAfterOrEqualTo(ended.startDate());
        assertThat(ended.error()).isNull();
    }

    @Test
    @DisplayName("a task that fails with an error and a cause ends the execution with both; a name is optional")
    default void fails() throws Exception {
        String execution = states().startExecution(start -> start.stateMachineArn(machine()))
                .executionArn();
        String token = token();
        states().sendTaskFailure(task -> task.taskToken(token).error("Declined").cause("no money"));

        DescribeExecutionResponse ended = ended(execution);
        assertThat(ended.status()).isEqualTo(ExecutionStatus.FAILED);
        assertThat(ended.error()).isEqualTo("Declined");
        assertThat(ended.cause()).isEqualTo("no money");
        assertThat(ended.output()).isNull();
    }

    @Test
    @DisplayName("a task whose heartbeats stay away times out")
    default void silent() throws Exception {
        String execution = start(name(), "{}").executionArn();
        String waits = token();
        assertThat(waits).isNotEmpty();
        silence();

        DescribeExecutionResponse ended = ended(execution);
        assertThat(ended.status()).isEqualTo(ExecutionStatus.FAILED);
        assertThat(ended.error()).isIn("States.HeartbeatTimeout", "States.Timeout");
    }

    @Test
    @DisplayName("the same start again answers the same; another input under the name, or an ended one, is an error")
    default void startedTwice() throws Exception {
        String name = name();
        StartExecutionResponse first = start(name, "{}");
        assertThat(start(name, "{}").executionArn()).isEqualTo(first.executionArn());
        assertThatExceptionOfType(ExecutionAlreadyExistsException.class).isThrownBy(() -> start(name, "[]"));
        String token = token();
        states().sendTaskSuccess(task -> task.taskToken(token).output("1"));
        ended(first.executionArn());
        assertThatExceptionOfType(ExecutionAlreadyExistsException.class).isThrownBy(() -> start(name, "{}"));
    }

    @Test
    @DisplayName("unknown machines, executions and tokens, and an input that is no JSON, are the service's errors")
    default void refused() throws Exception {
        String execution = start(name(), "{}").executionArn();
        String token = token();
        assertThatExceptionOfType(StateMachineDoesNotExistException.class)
                .isThrownBy(() -> states().startExecution(start -> start.stateMachineArn(machine() + "x")));
        assertThatExceptionOfType(InvalidArnException.class)
                .isThrownBy(() -> states().startExecution(start -> start.stateMachineArn("machine")));
        assertThatExceptionOfType(InvalidExecutionInputException.class).isThrownBy(() -> start(name(), "{"));
        assertThatExceptionOfType(ExecutionDoesNotExistException.class)
                .isThrownBy(() -> states().describeExecution(which -> which.executionArn(execution + "x")));
        assertThatExceptionOfType(InvalidTokenException.class)
                .isThrownBy(() -> states().sendTaskHeartbeat(task -> task.taskToken("made up")));
        states().sendTaskSuccess(task -> task.taskToken(token).output("1"));
        assertThat(ended(execution).status()).isEqualTo(ExecutionStatus.SUCCEEDED);
    }

    private StartExecutionResponse start(String name, String input) {
        return states().startExecution(
                        start -> start.stateMachineArn(machine()).name(name).input(input));
    }

    private static String name() {
        return "sale-" + UUID.randomUUID();
    }
}
