package io.monedero.states;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.monedero.aws.contract.ExecutionsContract;
import io.monedero.states.protocol.Answer;
import io.monedero.states.protocol.StepFunctionsProtocol;
import io.monedero.states.run.Execution;
import io.monedero.states.run.Executions;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.sfn.SfnClient;
import software.amazon.awssdk.services.sfn.model.DescribeExecutionResponse;
import software.amazon.awssdk.services.sfn.model.ExecutionDoesNotExistException;
import software.amazon.awssdk.services.sfn.model.InvalidNameException;
import software.amazon.awssdk.services.sfn.model.InvalidOutputException;
import software.amazon.awssdk.services.sfn.model.SfnException;
import software.amazon.awssdk.services.sfn.model.StartExecutionRequest;
import software.amazon.awssdk.services.sfn.model.StartExecutionResponse;
import software.amazon.awssdk.services.sfn.model.TaskDoesNotExistException;
import software.amazon.awssdk.services.sfn.model.TaskTimedOutException;

/** The real SDK client against the protocol behind the JDK's HTTP server. */
class StepFunctionsProtocolTest implements ExecutionsContract {
    private static final String MACHINE_ARN = Executions.machineArn(Local.MACHINE);

    private final Local local = new Local();
    private final BlockingQueue<String> sent = new LinkedBlockingQueue<>();
    private final Executions executions = local.executions(Local.machine("""
            {"Pay": {"Type": "Task", "Resource": "arn:aws:states:::lambda:invoke.waitForTaskToken",
              "Arguments": {"FunctionName": "pay", "Payload": "{% $states.context.Task.Token %}"},
              "HeartbeatSeconds": 60, "End": true}}
            """));
    private final StepFunctionsProtocol protocol = new StepFunctionsProtocol(executions);
    private final HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    private final SfnClient client;

    StepFunctionsProtocolTest() throws IOException {
        local.functions.on("pay", (_, token) -> {
            sent.add(token.asText());
            return Json.of("null");
        });
        server.createContext("/", this::serve);
        server.start();
        client = SfnClient.builder()
                .endpointOverride(
                        URI.create("http://127.0.0.1:" + server.getAddress().getPort()))
                .region(Region.EU_WEST_1)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local")))
                .httpClient(UrlConnectionHttpClient.create())
                .build();
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            Answer answer = protocol.answer(exchange.getRequestHeaders().getFirst("X-Amz-Target"), body);
            byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/x-amz-json-1.0");
            exchange.sendResponseHeaders(answer.status(), bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    @AfterEach
    void stop() {
        client.close();
        server.stop(0);
        executions.close();
    }

    private StartExecutionResponse start(String name, String input) {
        return client.startExecution(StartExecutionRequest.builder()
                .stateMachineArn(MACHINE_ARN)
                .name(name)
                .input(input)
                .build());
    }

    private DescribeExecutionResponse describe(String arn) {
        return client.describeExecution(request -> request.executionArn(arn));
    }

    @Override
    public SfnClient states() {
        return client;
    }

    @Override
    public String machine() {
        return MACHINE_ARN;
    }

    @Override
    public String token() throws InterruptedException {
        return String.valueOf(sent.poll(10, TimeUnit.SECONDS));
    }

    @Override
    public DescribeExecutionResponse ended(String execution) {
        Local.ending(executions.find(execution).orElseThrow());
        return describe(execution);
    }

    @Override
    public void silence() {
        local.time.passesSeconds(60);
    }

    @Test
    @DisplayName("a heartbeat puts the time-out off, and the moments are those of the clock")
    void heartbeats() throws InterruptedException {
        StartExecutionResponse started = start("sale-17", "{}");
        String token = token();
        assertThat(describe(started.executionArn()).startDate()).isEqualTo(Instant.parse("2016-03-14T01:00:00Z"));
        local.time.moveTo(local.time.now().plusSeconds(59));
        client.sendTaskHeartbeat(request -> request.taskToken(token));
        local.time.moveTo(local.time.now().plusSeconds(59));
        client.sendTaskSuccess(request -> request.taskToken(token).output("{}"));
        assertThat(ended(started.executionArn()).stopDate()).isEqualTo(Instant.parse("2016-03-14T01:01:58Z"));
    }

    @Test
    @DisplayName("malformed names and requests are the service's errors")
    void malformed() {
        assertThatExceptionOfType(InvalidNameException.class).isThrownBy(() -> start("a b", "{}"));
        assertThatExceptionOfType(ExecutionDoesNotExistException.class).isThrownBy(() -> describe("nobody"));
        assertThatExceptionOfType(SfnException.class)
                .isThrownBy(() -> client.listStateMachines())
                .satisfies(error ->
                        assertThat(error.awsErrorDetails().errorCode()).isEqualTo("UnknownOperationException"));
        assertThat(protocol.answer("AWSStepFunctions.StartExecution", "{}").body())
                .contains("ValidationException");
        assertThat(protocol.answer("AWSStepFunctions.StartExecution", "[").body())
                .contains("SerializationException");
    }

    @Test
    @DisplayName("tokens that are forgotten or late, and results that are no JSON, are the service's errors")
    void tokens() throws InterruptedException {
        StartExecutionResponse started = start("sale", "{}");
        String token = token();
        assertThatExceptionOfType(InvalidOutputException.class)
                .isThrownBy(() -> client.sendTaskSuccess(
                        request -> request.taskToken(token).output("{")));
        Executions others = local.executions(executions.machines().iterator().next());
        Execution _ = local.start(others, "{}");
        String forgotten = token();
        assertThatExceptionOfType(TaskDoesNotExistException.class)
                .isThrownBy(() -> client.sendTaskHeartbeat(request -> request.taskToken(forgotten)));
        local.time.passesSeconds(60);
        assertThat(ended(started.executionArn()).error()).isEqualTo("States.HeartbeatTimeout");
        assertThatExceptionOfType(TaskTimedOutException.class)
                .isThrownBy(() -> client.sendTaskSuccess(
                        request -> request.taskToken(token).output("1")));
    }
}
