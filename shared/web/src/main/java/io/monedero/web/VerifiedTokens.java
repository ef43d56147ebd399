package io.monedero.web;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.core.async.publisher.Publishers;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.server.util.HttpHostResolver;
import io.micronaut.http.server.util.locale.HttpLocaleResolver;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.event.TokenValidatedEvent;
import io.micronaut.security.token.TokenAuthenticationFetcher;
import io.micronaut.security.token.reader.TokenResolver;
import io.micronaut.security.token.validator.TokenValidator;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;

/**
 * Keeps what a token says from when its signature was verified until it expires: staff ask with the same one all day, and
 * to verify it takes longer than to price a cart. What its holder may do is no part of it: that is asked of the database
 * with every call, by {@link Callers}.
 */
@Singleton
@Replaces(TokenAuthenticationFetcher.class)
class VerifiedTokens extends TokenAuthenticationFetcher {
    private static final int MOST = 256;

    private final TokenResolver<HttpRequest<?>> tokens;
    private final Clock clock;
    private final Map<String, Authentication> kept = new LinkedHashMap<>(16, 0.75f, true);

    VerifiedTokens(
            List<TokenValidator<HttpRequest<?>>> validators,
            TokenResolver<HttpRequest<?>> tokens,
            ApplicationEventPublisher<TokenValidatedEvent> events,
            HttpHostResolver hosts,
            HttpLocaleResolver locales,
            Clock clock) {
        super(validators, tokens, events, hosts, locales);
        this.tokens = tokens;
        this.clock = clock;
    }

    @Override
    public Publisher<Authentication> fetchAuthentication(HttpRequest<?> request) {
        List<String> sent = tokens.resolveTokens(request);
        if (sent.size() != 1) {
            return super.fetchAuthentication(request);
        }
        String token = sent.getFirst();
        Authentication known = find(token);
        return known == null
                ? Publishers.map(super.fetchAuthentication(request), verified -> keep(token, verified))
                : Publishers.just(known);
    }

    private synchronized @Nullable Authentication find(String token) {
        Authentication known = kept.get(token);
        if (known != null && expired(known)) {
            kept.remove(token);
            return null;
        }
        return known;
    }

    private synchronized Authentication keep(String token, Authentication verified) {
        if (!expired(verified)) {
            kept.put(token, verified);
            if (kept.size() > MOST) {
                kept.remove(kept.keySet().iterator().next());
            }
        }
        return verified;
    }

    /** One that does not say when it expires is verified every time. */
    private boolean expired(Authentication token) {
        return !(token.getAttributes().get("exp") instanceof Date expiry
                && clock.instant().isBefore(expiry.toInstant()));
    }
}
