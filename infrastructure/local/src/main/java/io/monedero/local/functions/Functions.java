package io.monedero.local.functions;

import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import io.micronaut.context.ApplicationContext;
import io.monedero.local.template.DeclaredFunction;
import io.monedero.local.template.Route;
import io.monedero.local.template.Template;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * All functions of the template, in this process: an HTTP request goes to the function whose route matches, as API Gateway
 * would send it, and every function can be invoked by its name.
 */
public final class Functions implements HttpHandler {
    private final Map<String, LocalFunction> functions = new LinkedHashMap<>();
    private final TreeMap<Route, LocalFunction> routes = new TreeMap<>();

    /** Starts the handler of each function in the one context. */
    public Functions(Template template, ApplicationContext context) {
        for (DeclaredFunction declared : template.functions()) {
            LocalFunction function = LocalFunction.start(declared, context);
            functions.put(declared.name(), function);
            declared.routes().forEach(route -> routes.put(route, function));
        }
    }

    /**
     * Invokes a function by its logical id, as its handler would be in the cloud.
     *
     * @param payload JSON
     * @return JSON
     * @throws Exception what the handler threw
     */
    public byte[] invoke(String name, byte[] payload) throws Exception {
        LocalFunction function = functions.get(name);
        if (function == null) {
            throw new IllegalArgumentException("No function " + name + " in the template");
        }
        return function.invoke(payload);
    }

    /** The handler of a class, which some function of the template names. */
    public <H> H handler(Class<H> type) {
        return functions.values().stream()
                .map(LocalFunction::handler)
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No function of the template has the handler " + type));
    }

    /** The function that a request goes to. */
    public Optional<DeclaredFunction> of(String method, String path) {
        return find(method, path).map(found -> found.function().declared());
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getRawPath();
        Optional<Found> found = find(exchange.getRequestMethod(), path);
        if (found.isEmpty()) {
            HttpEvents.answer(exchange, notFound());
        } else {
            HttpEvents.answer(exchange, found.get().call(exchange));
        }
    }

    private Optional<Found> find(String method, String path) {
        for (var entry : routes.entrySet()) {
            Optional<Map<String, String>> variables = entry.getKey().match(method, path);
            if (variables.isPresent()) {
                return Optional.of(new Found(entry.getKey(), variables.get(), entry.getValue()));
            }
        }
        return Optional.empty();
    }

    /** What API Gateway says where no route matches. */
    private static APIGatewayV2HTTPResponse notFound() {
        return APIGatewayV2HTTPResponse.builder()
                .withStatusCode(404)
                .withHeaders(Map.of("Content-Type", "application/json"))
                .withBody("{\"message\":\"Not Found\"}")
                .build();
    }

    private record Found(Route route, Map<String, String> variables, LocalFunction function) {
        @SuppressWarnings("unchecked") // Whoever has a route takes the events of the HTTP API.
        APIGatewayV2HTTPResponse call(HttpExchange exchange) throws IOException {
            var handler = (RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse>) function.handler();
            return handler.handleRequest(
                    HttpEvents.event(exchange, route, variables),
                    new LocalContext(function.declared().name()));
        }
    }
}
