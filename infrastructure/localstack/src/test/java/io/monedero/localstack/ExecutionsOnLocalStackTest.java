package io.monedero.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import io.monedero.aws.contract.ExecutionsContract;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import software.amazon.awssdk.services.sfn.SfnClient;
import software.amazon.awssdk.services.sfn.model.DescribeExecutionResponse;
import software.amazon.awssdk.services.sfn.model.ExecutionStatus;

/** The task that waits is an activity: its token can be had without a function that would run in a container. */
@Tag("localstack")
class ExecutionsOnLocalStackTest implements ExecutionsContract {
    private static final int HEARTBEAT_SECONDS = 15;

    private final SfnClient states = LocalStack.client(SfnClient.builder());
    private final String activity;
    private final String machine;

    ExecutionsOnLocalStackTest() {
        String name = "contract-" + UUID.randomUUID();
        activity = states.createActivity(make -> make.name(name)).activityArn();
        machine = states.createStateMachine(make -> make.name(name)
                        .roleArn("arn:aws:iam::000000000000:role/contract")
                        .definition("""
                                {"QueryLanguage": "JSONata", "StartAt": "Pay", "States": {
                                  "Pay": {"Type": "Task", "Resource": "%s", "HeartbeatSeconds": %d, "End": true}}}
                                """.formatted(activity, HEARTBEAT_SECONDS)))
                .stateMachineArn();
    }

    @AfterEach
    void stop() {
        states.close();
    }

    @Override
    public SfnClient states() {
        return states;
    }

    @Override
    public String machine() {
        return machine;
    }

    @Override
    public String token() throws InterruptedException {
        for (int tries = 0; tries < 100; tries++) {
            String token =
                    states.getActivityTask(which -> which.activityArn(activity)).taskToken();
            if (token != null && !token.isEmpty()) {
                return token;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("no task waits at " + activity);
    }

    @Override
    public DescribeExecutionResponse ended(String execution) throws InterruptedException {
        DescribeExecutionResponse described = states.describeExecution(which -> which.executionArn(execution));
        for (int tries = 0; tries < 300 && described.status() == ExecutionStatus.RUNNING; tries++) {
            Thread.sleep(100);
            described = states.describeExecution(which -> which.executionArn(execution));
        }
        assertThat(described.status()).isNotEqualTo(ExecutionStatus.RUNNING);
        return described;
    }

    @Override
    public void silence() {
        // LocalStack's clock cannot be moved: the wait for the end takes as long as the heartbeat.
    }
}
