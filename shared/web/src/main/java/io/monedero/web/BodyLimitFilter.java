package io.monedero.web;

import io.micronaut.context.annotation.Value;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.ServerHttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ServerFilterPhase;
import io.micronaut.web.router.RouteAttributes;
import io.monedero.kernel.Refusal;
import java.util.Map;

/** Refuses a body longer than the limit before anything reads it: {@code body-too-large}. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
class BodyLimitFilter implements Ordered {
    private final long limit;
    private final long fileLimit;

    BodyLimitFilter(@Value("${monedero.body-limit}") long limit, @Value("${monedero.file-limit}") long fileLimit) {
        this.limit = limit;
        this.fileLimit = fileLimit;
    }

    @RequestFilter
    void refuseTooLarge(HttpRequest<?> request) {
        long most = takesFile(request) ? fileLimit : limit;
        if (request instanceof ServerHttpRequest<?> received
                && received.byteBody().expectedLength().orElse(0) > most) {
            throw Refusal.invalid("body-too-large", "body", Map.of("limit", String.valueOf(most)))
                    .asException();
        }
    }

    private static boolean takesFile(HttpRequest<?> request) {
        return RouteAttributes.getRouteMatch(request)
                .map(route -> route.getAnnotationMetadata().hasAnnotation(TakesFile.class))
                .orElse(false);
    }

    /** Before anything is read. */
    @Override
    public int getOrder() {
        return ServerFilterPhase.FIRST.order() + 1;
    }
}
