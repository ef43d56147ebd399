package io.monedero.web;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ServerFilterPhase;
import java.util.Map;

/** What browsers are told with every answer; what a handler has set itself stays. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
class SecurityHeaders implements Ordered {
    /** Nothing from elsewhere and nothing inline, but the small pictures inside the style sheet. */
    private static final String CONTENT =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none';"
                    + " frame-ancestors 'none'";

    private static final Map<String, String> HEADERS = Map.of(
            "Content-Security-Policy",
            CONTENT,
            "X-Content-Type-Options",
            "nosniff",
            "Referrer-Policy",
            "same-origin",
            "Strict-Transport-Security",
            "max-age=31536000",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            // Figures and names of a business stay in no cache of a shared computer.
            "Cache-Control",
            "no-store");

    @ResponseFilter
    void add(MutableHttpResponse<?> response) {
        HEADERS.forEach((name, value) -> {
            if (!response.getHeaders().contains(name)) {
                response.header(name, value);
            }
        });
    }

    /** Outermost, so that no answer leaves without them. */
    @Override
    public int getOrder() {
        return ServerFilterPhase.FIRST.order();
    }
}
