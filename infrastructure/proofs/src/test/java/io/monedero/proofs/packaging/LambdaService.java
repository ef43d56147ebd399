package io.monedero.proofs.packaging;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Lambda as a function's runtime sees it: the Runtime API, version 2018-06-01, for one running function. */
final class LambdaService implements AutoCloseable {
    private static final String PATH = "/2018-06-01/runtime/";
    private static final String ARN = "arn:aws:lambda:eu-south-2:000000000000:function:proof";
    /** A cold start on a machine that is busy with other things. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final HttpServer server;
    private final ExecutorService requests = Executors.newVirtualThreadPerTaskExecutor();
    private final BlockingQueue<byte[]> events = new LinkedBlockingQueue<>();
    private final BlockingQueue<Outcome> outcomes = new LinkedBlockingQueue<>();

    LambdaService() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 8);
        server.setExecutor(requests);
        server.createContext(PATH, this::answer);
        server.start();
    }

    /** What the function said: its answer, or the error that it or its start ended with. */
    private sealed interface Outcome {
        record Answered(String json) implements Outcome {}

        record Failed(String error) implements Outcome {}
    }

    /** Host and port, as AWS_LAMBDA_RUNTIME_API has them. */
    String address() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    /** Gives the function an event and answers what it answers. */
    String invoke(String event) throws InterruptedException {
        events.add(event.getBytes(StandardCharsets.UTF_8));
        return switch (outcomes.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            case Outcome.Answered(String json) -> json;
            case Outcome.Failed(String error) -> throw new AssertionError("The function failed: " + error);
            case null -> throw new AssertionError("The function did not answer within " + PATIENCE);
        };
    }

    /** Ends the wait for a function that will not answer any more. */
    void died(String why) {
        outcomes.add(new Outcome.Failed(why));
    }

    @Override
    public void close() {
        server.stop(0);
        requests.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String wanted = exchange.getRequestURI().getPath().substring(PATH.length());
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            if (wanted.equals("invocation/next")) {
                next(exchange);
            } else {
                outcomes.add(wanted.endsWith("/response") ? new Outcome.Answered(body) : new Outcome.Failed(body));
                exchange.sendResponseHeaders(202, -1);
            }
        }
    }

    private void next(HttpExchange exchange) throws IOException {
        try {
            byte[] event = events.take();
            var headers = exchange.getResponseHeaders();
            headers.set("Lambda-Runtime-Aws-Request-Id", "8476a536-e9f4-11e8-9739-2dfe598c3fcd");
            headers.set("Lambda-Runtime-Deadline-Ms", String.valueOf(Long.MAX_VALUE));
            headers.set("Lambda-Runtime-Invoked-Function-Arn", ARN);
            headers.set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, event.length);
            exchange.getResponseBody().write(event);
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }
}
