package io.monedero.web;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import io.micronaut.context.ApplicationContext;
import io.micronaut.function.aws.proxy.payload2.APIGatewayV2HTTPEventFunction;
import io.monedero.embedded.EmbeddedDatabase;
import io.monedero.tenancy.SignUp;
import io.monedero.tenancy.SigningUp;
import io.monedero.tenancy.Tenant;
import java.io.IOException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A function with its database, called with API Gateway's own events. One for all tests of a module. */
public final class FunctionUnderTest implements AutoCloseable {
    private final EmbeddedDatabase database = EmbeddedDatabase.temporary();
    private final StaffTokens tokens = new StaffTokens();
    private final ApplicationContext context;
    private final APIGatewayV2HTTPEventFunction handler;

    public FunctionUnderTest() {
        this(Map.of());
    }

    /** @param more configuration that the test needs otherwise than it is */
    public FunctionUnderTest(Map<String, Object> more) {
        Map<String, Object> properties = new HashMap<>(database.properties());
        properties.put("datasources.default.maximum-pool-size", 8);
        properties.putAll(tokens.properties());
        properties.putAll(more);
        context = ApplicationContext.builder().properties(properties).start();
        handler = new APIGatewayV2HTTPEventFunction(context);
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** Signs a Spanish club up whose owner is {@code ana@<slug>.example}. */
    public Tenant signUp(String slug) {
        return bean(SigningUp.class)
                .signUp(new SignUp(
                        "Club " + slug, slug, "ES", "EUR", "Europe/Madrid", "es", "Ana", "ana@" + slug + ".example"));
    }

    /** Starts a request as the owner of the business. */
    public Request asOwnerOf(Tenant tenant) {
        return as("ana@" + tenant.slug() + ".example", tenant.slug());
    }

    /** Starts a request with a token for the mail address that is valid in the businesses named. */
    public Request as(String email, String... slugs) {
        return new Request(tokenOf(email, slugs));
    }

    /** A token for the mail address that is valid in the businesses named. */
    public String tokenOf(String email, String... slugs) {
        return tokens.token(email, slugs);
    }

    public Request asNobody() {
        return new Request(null);
    }

    @Override
    public void close() throws IOException {
        context.close();
        database.close();
    }

    /** A request that is being put together; sent by its last call. */
    public final class Request {
        private final Map<String, String> headers = new HashMap<>();

        private Request(@Nullable String token) {
            if (token != null) {
                headers.put("Authorization", "Bearer " + token);
            }
        }

        public Request header(String name, String value) {
            headers.put(name, value);
            return this;
        }

        public Answer get(String path) {
            return send("GET", path, null);
        }

        /** Posts with a new Idempotency-Key unless one was given. */
        public Answer post(String path, String json) {
            headers.putIfAbsent("Idempotency-Key", UUID.randomUUID().toString());
            return send("POST", path, json);
        }

        /** Sends a form as a browser on a page of ours does; a field's values are given one after the other. */
        public Answer form(String path, String... namesAndValues) {
            StringBuilder fields = new StringBuilder();
            for (int i = 0; i < namesAndValues.length; i += 2) {
                fields.append(i == 0 ? "" : "&")
                        .append(URLEncoder.encode(namesAndValues[i], StandardCharsets.UTF_8))
                        .append('=')
                        .append(URLEncoder.encode(namesAndValues[i + 1], StandardCharsets.UTF_8));
            }
            headers.putIfAbsent("Sec-Fetch-Site", "same-origin");
            headers.put("Content-Type", "application/x-www-form-urlencoded");
            return send("POST", path, fields.toString());
        }

        /** Posts a file as it is, with a new Idempotency-Key unless one was given. */
        public Answer upload(String path, String type, byte[] file) {
            headers.putIfAbsent("Idempotency-Key", UUID.randomUUID().toString());
            headers.put("Content-Type", type);
            return answer(event("POST", path, Base64.getEncoder().encodeToString(file), true, headers));
        }

        public Answer send(String method, String path, @Nullable String json) {
            if (json != null) {
                headers.putIfAbsent("Content-Type", "application/json");
            }
            return answer(event(method, path, json, false, headers));
        }

        private Answer answer(APIGatewayV2HTTPEvent event) {
            return new Answer(handler.handleRequest(event, null));
        }
    }

    private static APIGatewayV2HTTPEvent event(
            String method, String path, @Nullable String body, boolean encoded, Map<String, String> headers) {
        int question = path.indexOf('?');
        String rawPath = question < 0 ? path : path.substring(0, question);
        String query = question < 0 ? "" : path.substring(question + 1);
        Map<String, String> parameters = new HashMap<>();
        for (String pair : query.split("&", -1)) {
            if (!pair.isEmpty()) {
                String[] parts = pair.split("=", 2);
                parameters.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
            }
        }
        var http = APIGatewayV2HTTPEvent.RequestContext.Http.builder()
                .withMethod(method)
                .withPath(rawPath)
                .withSourceIp("127.0.0.1")
                .withProtocol("HTTP/1.1")
                .build();
        return APIGatewayV2HTTPEvent.builder()
                .withVersion("2.0")
                .withRouteKey("$default")
                .withRawPath(rawPath)
                .withRawQueryString(query)
                .withQueryStringParameters(parameters)
                .withHeaders(headers)
                .withBody(body)
                .withIsBase64Encoded(encoded)
                .withRequestContext(APIGatewayV2HTTPEvent.RequestContext.builder()
                        .withHttp(http)
                        .withStage("$default")
                        .build())
                .build();
    }
}
