package io.monedero.aws;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * A call of an AWS client.
 *
 * @param path what follows the endpoint's own path, still percent-encoded, starting with a slash
 * @param query still percent-encoded, empty if there is none
 */
public record AwsRequest(String method, String path, String query, Headers headers, Bytes body) {

    static AwsRequest of(HttpExchange exchange, String mountedAt) throws IOException {
        @Nullable String query = exchange.getRequestURI().getRawQuery();
        return new AwsRequest(
                exchange.getRequestMethod(),
                exchange.getRequestURI().getRawPath().substring(mountedAt.length()),
                query == null ? "" : query,
                exchange.getRequestHeaders(),
                Bytes.of(exchange.getRequestBody().readAllBytes()));
    }

    public @Nullable String header(String name) {
        return headers.getFirst(name);
    }

    /** Whether the signature, in a header or in a presigned address, names this service. */
    boolean isSignedFor(String service) {
        String scope = "/" + service + "/aws4_request";
        @Nullable String authorization = header("Authorization");
        return (authorization != null && authorization.contains(scope)) || query.contains(scope.replace("/", "%2F"));
    }
}
