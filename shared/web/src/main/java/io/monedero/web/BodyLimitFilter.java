package io.monedero.web;

import io.micronaut.context.annotation.Value;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.ServerHttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ServerFilterPhase;
import io.monedero.kernel.Refusal;
import java.util.Map;

/** Refuses a body longer than the limit before anything reads it: {@code body-too-large}. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
class BodyLimitFilter implements Ordered {
    private final long limit;

    BodyLimitFilter(@Value("${monedero.body-limit}") long limit) {
        this.limit = limit;
    }

    @RequestFilter
    void refuseTooLarge(HttpRequest<?> request) {
        if (request instanceof ServerHttpRequest<?> received
                && received.byteBody().expectedLength().orElse(0) > limit) {
            throw Refusal.invalid("body-too-large", "body", Map.of("limit", String.valueOf(limit)))
                    .asException();
        }
    }

    /** Before anything is read. */
    @Override
    public int getOrder() {
        return ServerFilterPhase.FIRST.order() + 1;
    }
}
