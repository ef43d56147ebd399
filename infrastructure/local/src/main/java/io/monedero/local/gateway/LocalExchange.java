package io.monedero.local.gateway;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request for something of the local platform itself, and the ways to answer it. */
public final class LocalExchange {
    private final HttpExchange exchange;

    public LocalExchange(HttpExchange exchange) {
        this.exchange = exchange;
    }

    public boolean isPost() {
        return exchange.getRequestMethod().equals("POST");
    }

    public String path() {
        return exchange.getRequestURI().getPath();
    }

    /** What stands after the question mark, still encoded; empty if nothing does. */
    public String query() {
        @Nullable String query = exchange.getRequestURI().getRawQuery();
        return query == null ? "" : query;
    }

    public @Nullable String header(String name) {
        return exchange.getRequestHeaders().getFirst(name);
    }

    public String body() throws IOException {
        return new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    }

    /** The fields of a form; of several with one name the last. */
    public Map<String, String> form() throws IOException {
        Map<String, String> fields = new HashMap<>();
        for (String pair : body().split("&", -1)) {
            String[] parts = pair.split("=", 2);
            if (parts.length == 2) {
                fields.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
            }
        }
        return fields;
    }

    public void redirect(URI target) throws IOException {
        exchange.getResponseHeaders().set("Location", target.toString());
        exchange.sendResponseHeaders(303, -1);
    }

    public void html(int status, String page) throws IOException {
        answer(status, "text/html; charset=utf-8", page);
    }

    public void json(int status, String json) throws IOException {
        answer(status, "application/json", json);
    }

    public void answer(int status, String type, String text) throws IOException {
        answer(status, Map.of("Content-Type", type), text.getBytes(StandardCharsets.UTF_8));
    }

    public void answer(int status, Map<String, String> headers, byte[] body) throws IOException {
        headers.forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        if (body.length > 0) {
            exchange.getResponseBody().write(body);
        }
    }
}
