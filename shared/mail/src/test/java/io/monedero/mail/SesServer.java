package io.monedero.mail;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.CopyOnWriteArrayList;

/** SES as the SDK's client sees it over HTTP, found by the client's own configuration. */
final class SesServer {
    private final HttpServer server;
    private final List<Call> calls = new CopyOnWriteArrayList<>();
    private volatile boolean rejecting;

    private SesServer(HttpServer server) {
        this.server = server;
    }

    static SesServer started() {
        try {
            SesServer ses =
                    new SesServer(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
            ses.server.createContext("/v2/email/outbound-emails", ses::answer);
            ses.server.start();
            System.setProperty(
                    "aws.endpointUrlSesV2",
                    "http://127.0.0.1:" + ses.server.getAddress().getPort());
            System.setProperty("aws.region", "eu-south-2");
            System.setProperty("aws.accessKeyId", "key");
            System.setProperty("aws.secretAccessKey", "secret");
            return ses;
        } catch (IOException unstartable) {
            throw new UncheckedIOException(unstartable);
        }
    }

    List<Call> calls() {
        return calls;
    }

    void reject() {
        rejecting = true;
    }

    void stop() {
        server.stop(0);
        for (String property : List.of("endpointUrlSesV2", "region", "accessKeyId", "secretAccessKey")) {
            System.clearProperty("aws." + property);
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            Map<String, Object> request = ObjectMapper.getDefault()
                    .readValue(exchange.getRequestBody().readAllBytes(), Argument.mapOf(String.class, Object.class));
            calls.add(new Call(exchange.getRequestHeaders().getFirst("Authorization"), request));
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            if (rejecting) {
                exchange.getResponseHeaders().set("x-amzn-ErrorType", "MessageRejected");
            }
            byte[] body = (rejecting ? "{\"message\":\"Address is on the suppression list\"}" : "{\"MessageId\":\"1\"}")
                    .getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(rejecting ? 400 : 200, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    /** One SendEmail. */
    record Call(String authorization, Map<String, Object> request) {
        Object from() {
            return at("FromEmailAddress");
        }

        String to() {
            return String.valueOf(at("Destination", "ToAddresses"));
        }

        MimeMessage message() throws MessagingException {
            byte[] data = Base64.getDecoder().decode((String) at("Content", "Raw", "Data"));
            return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(data));
        }

        private Object at(String... path) {
            Object value = request;
            for (String name : path) {
                value = Objects.requireNonNull(((Map<?, ?>) value).get(name), name);
            }
            return value;
        }
    }
}
