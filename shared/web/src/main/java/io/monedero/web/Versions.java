package io.monedero.web;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.monedero.kernel.Refusal;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Optimistic locking of configuration over HTTP: what is read carries its version as ETag, and who changes it says in
 * If-Match which version was read. The use case refuses {@code changed-meanwhile} where that is no longer the present one.
 */
public final class Versions {
    private static final Pattern ETAG = Pattern.compile("\"(\\d{1,9})\"");

    private Versions() {}

    public static String etag(int version) {
        return "\"" + version + "\"";
    }

    /** 200 with the body and its version. */
    public static <T> MutableHttpResponse<T> ok(T body, int version) {
        return HttpResponse.ok(body).header(HttpHeaders.ETAG, etag(version));
    }

    /** The version that the caller wants to change. Refused: {@code if-match-missing} (428), {@code if-match-malformed}. */
    public static int wanted(HttpRequest<?> request) {
        String header = request.getHeaders().get(HttpHeaders.IF_MATCH);
        if (header == null) {
            throw Refusal.invalid("if-match-missing", HttpHeaders.IF_MATCH).asException();
        }
        Matcher version = ETAG.matcher(header);
        if (!version.matches()) {
            throw Refusal.invalid("if-match-malformed", HttpHeaders.IF_MATCH, Map.of("value", header))
                    .asException();
        }
        return Integer.parseInt(version.group(1));
    }
}
