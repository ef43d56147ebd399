package io.monedero.aws;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.Map;

/** The answer to a call of an AWS client. */
public record AwsResponse(int status, Map<String, String> headers, Bytes body) {
    public static AwsResponse empty(int status, Map<String, String> headers) {
        return new AwsResponse(status, headers, Bytes.NONE);
    }

    void send(HttpExchange exchange) throws IOException {
        headers.forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
        if (body.length() == 0) {
            exchange.sendResponseHeaders(status, -1);
        } else {
            exchange.sendResponseHeaders(status, body.length());
            exchange.getResponseBody().write(body.toArray());
        }
    }
}
