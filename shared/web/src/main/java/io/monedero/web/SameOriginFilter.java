package io.monedero.web;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ServerFilterPhase;
import io.monedero.kernel.Refusal;
import java.net.URI;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Refuses what another site makes a browser send in a person's name: {@code cross-origin}.
 *
 * <p>Only what a browser authenticates by itself is in danger, so a request with an Authorization header passes. Every
 * present browser says where a request comes from in Sec-Fetch-Site, older ones at least in Origin. A request with neither
 * and without cookies is no browser's: it is a program's, such as a payment gateway's notification.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
class SameOriginFilter implements Ordered {
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    @RequestFilter
    void refuseOtherSites(HttpRequest<?> request) {
        if (!SAFE.contains(request.getMethodName())
                && !request.getHeaders().contains(HttpHeaders.AUTHORIZATION)
                && !isFromHere(request)) {
            throw Refusal.forbidden("cross-origin", Map.of()).asException();
        }
    }

    private static boolean isFromHere(HttpRequest<?> request) {
        String site = request.getHeaders().get("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin") || site.equals("none");
        }
        String origin = request.getHeaders().get(HttpHeaders.ORIGIN);
        if (origin != null) {
            return isHost(origin, request.getHeaders().get(HttpHeaders.HOST));
        }
        return request.getCookies().getAll().isEmpty();
    }

    /** Whether an Origin names the host. The word {@code null}, which hidden origins send, names none. */
    private static boolean isHost(String origin, @Nullable String host) {
        try {
            return host != null && host.equalsIgnoreCase(URI.create(origin).getRawAuthority());
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }

    /** Before the log-in is looked at. */
    @Override
    public int getOrder() {
        return ServerFilterPhase.FIRST.order() + 1;
    }
}
