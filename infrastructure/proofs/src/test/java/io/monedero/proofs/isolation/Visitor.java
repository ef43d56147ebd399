package io.monedero.proofs.isolation;

import io.monedero.proofs.WholeProduct;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;

/** Somebody who sends requests, with all the headers that any of them may need. */
final class Visitor implements AutoCloseable {
    private final HttpClient http = HttpClient.newHttpClient();
    private final String authorization;

    Visitor(String email) {
        this.authorization = WholeProduct.bearer(email);
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send("GET", path, "text/plain", "");
    }

    /** @param type of the body; empty for none */
    HttpResponse<String> send(String method, String path, String type, String body)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(WholeProduct.address() + path))
                .header("Authorization", authorization)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", "\"1\"");
        return http.send(
                type.isEmpty() || method.equals("GET")
                        ? request.method(method, BodyPublishers.noBody()).build()
                        : request.header("Content-Type", type)
                                .method(method, BodyPublishers.ofString(body))
                                .build(),
                BodyHandlers.ofString());
    }

    @Override
    public void close() {
        http.close();
    }
}
