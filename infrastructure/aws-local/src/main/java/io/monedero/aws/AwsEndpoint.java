package io.monedero.aws;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import io.monedero.aws.mail.MailService;
import io.monedero.aws.objects.ObjectService;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One address for all services, as {@code AWS_ENDPOINT_URL} wants it. Signatures are not checked: whoever reaches the
 * address is on this machine.
 */
public final class AwsEndpoint implements HttpHandler {
    private final String path;
    private final MailService mail;
    private final ObjectService objects;
    private final Map<String, JsonService> services;

    /**
     * @param path where the handler is mounted, without a slash at the end
     * @param services of the JSON protocols, by the prefix of their targets: {@code secretsmanager},
     *     {@code AWSStepFunctions}
     */
    public AwsEndpoint(String path, MailService mail, ObjectService objects, Map<String, JsonService> services) {
        this.path = path;
        this.mail = mail;
        this.objects = objects;
        this.services = Map.copyOf(services);
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            answer(AwsRequest.of(exchange, path)).send(exchange);
        }
    }

    private AwsResponse answer(AwsRequest request) {
        if (request.isSignedFor("s3")) {
            return objects.answer(request);
        }
        try {
            @Nullable String target = request.header("X-Amz-Target");
            if (target != null) {
                return JsonProtocol.call(services, target, request);
            }
            if (request.path().equals(MailService.PATH) && request.method().equals("POST")) {
                return mail.send(request);
            }
            throw new AwsFault(
                    404,
                    "UnknownOperationException",
                    "The local platform does not know %s %s".formatted(request.method(), request.path()));
        } catch (AwsFault fault) {
            return JsonProtocol.fault(fault);
        }
    }
}
