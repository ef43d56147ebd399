package io.monedero.web;

import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.ServerHttpRequest;
import io.micronaut.servlet.http.BodyBuilder;
import jakarta.inject.Singleton;

/**
 * Lets a request without a body have none. Micronaut knows that only from a Content-Length of 0, which no browser sends
 * with GET; it would take the log-in provider's answer for unreadable.
 */
@Singleton
class BodyOrNone implements BeanCreatedEventListener<BodyBuilder> {

    @Override
    public BodyBuilder onCreated(BeanCreatedEvent<BodyBuilder> event) {
        BodyBuilder reader = event.getBean();
        return (body, request) -> hasNone(request) ? null : reader.buildBody(body, request);
    }

    private static boolean hasNone(HttpRequest<?> request) {
        return request instanceof ServerHttpRequest<?> received
                && received.byteBody().expectedLength().orElse(-1) == 0;
    }
}
