package io.monedero.web;

import io.micronaut.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** What makes two requests the same: who asks, method, address and content. */
final class RequestHash {
    private RequestHash() {}

    static String of(HttpRequest<?> request, Caller caller, @Nullable String body) {
        String address = request.getPath() + "?" + request.getUri().getRawQuery();
        return of(caller, String.join("\n", request.getMethodName(), address, body == null ? "" : body));
    }

    static String of(Caller caller, String content) {
        String whole = caller.staff().id() + "\n" + content;
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(whole.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
