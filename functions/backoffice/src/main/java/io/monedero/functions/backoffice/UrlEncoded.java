package io.monedero.functions.backoffice;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.ServerHttpRequest;
import io.micronaut.http.body.AvailableByteBody;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Names and values as browsers write them into an address or a form. */
final class UrlEncoded {
    private UrlEncoded() {}

    static Map<String, List<String>> query(HttpRequest<?> request) {
        return parsed(request.getUri().getRawQuery());
    }

    static Map<String, List<String>> form(HttpRequest<?> request) {
        return request instanceof ServerHttpRequest<?> received && received.byteBody() instanceof AvailableByteBody body
                ? parsed(body.toString(StandardCharsets.UTF_8))
                : Map.of();
    }

    static String written(Map<String, String> values) {
        return values.entrySet().stream()
                .map(value -> encoded(value.getKey()) + "=" + encoded(value.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static Map<String, List<String>> parsed(@Nullable String text) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        if (text != null && !text.isEmpty()) {
            for (String pair : text.split("&", -1)) {
                int equals = pair.indexOf('=');
                String name = decoded(equals < 0 ? pair : pair.substring(0, equals));
                values.computeIfAbsent(name, first -> new ArrayList<>())
                        .add(equals < 0 ? "" : decoded(pair.substring(equals + 1)));
            }
        }
        return values;
    }

    /** Half of an escape is no escape: then the text is meant as it stands. */
    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return text;
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
