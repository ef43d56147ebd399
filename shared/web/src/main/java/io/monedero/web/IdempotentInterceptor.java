package io.monedero.web;

import io.micronaut.aop.InterceptorBean;
import io.micronaut.aop.MethodInterceptor;
import io.micronaut.aop.MethodInvocationContext;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.context.ServerRequestContext;
import io.micronaut.serde.ObjectMapper;
import io.monedero.kernel.Refusal;
import io.monedero.tenancy.TenantTransactions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

@InterceptorBean(Idempotent.class)
class IdempotentInterceptor implements MethodInterceptor<Object, Object> {
    private static final String HEADER = "Idempotency-Key";

    private final TenantTransactions transactions;
    private final IdempotencyRepository answers;
    private final ObjectMapper json;
    private final Clock clock;

    IdempotentInterceptor(
            TenantTransactions transactions, IdempotencyRepository answers, ObjectMapper json, Clock clock) {
        this.transactions = transactions;
        this.answers = answers;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public @Nullable Object intercept(MethodInvocationContext<Object, Object> call) {
        Caller caller = caller(call);
        HttpRequest<?> request = ServerRequestContext.currentRequest()
                .orElseThrow(() -> new IllegalStateException("@Idempotent outside a request"));
        String key = key(request);
        String hash = RequestHash.of(request, caller, body(call));
        return transactions.write(caller.tenantId(), () -> {
            // Waits here while the first request with this key is still running.
            if (answers.claim(key, hash, clock.instant()) == 0) {
                return repeated(answers.answer(key), hash);
            }
            HttpResponse<?> answer = (HttpResponse<?>) call.proceed();
            answers.note(key, answer.code(), answer.header(HttpHeaders.LOCATION), text(answer.body()));
            return answer;
        });
    }

    private static HttpResponse<?> repeated(IdempotencyRepository.Answer first, String hash) {
        if (!first.requestHash().equals(hash)) {
            throw Refusal.conflict("idempotency-key-reused", HEADER, Map.of()).asException();
        }
        var answer = HttpResponse.status(HttpStatus.valueOf(first.status()));
        if (first.location() != null) {
            answer.headers(headers -> headers.location(URI.create(first.location())));
        }
        return first.body() == null
                ? answer
                : answer.contentType(MediaType.APPLICATION_JSON_TYPE).body(first.body());
    }

    private static String key(HttpRequest<?> request) {
        String key = request.getHeaders().get(HEADER);
        if (key == null || key.isBlank() || key.length() > 200) {
            throw Refusal.invalid("idempotency-key-missing", HEADER).asException();
        }
        return key;
    }

    private static Caller caller(MethodInvocationContext<Object, Object> call) {
        return Arrays.stream(call.getParameterValues())
                .filter(Caller.class::isInstance)
                .map(Caller.class::cast)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("@Idempotent needs a Caller: " + call));
    }

    private @Nullable String body(MethodInvocationContext<Object, Object> call) {
        return call.getParameterValueMap().containsKey("body")
                ? text(call.getParameterValueMap().get("body"))
                : null;
    }

    private @Nullable String text(@Nullable Object value) {
        if (value == null) {
            return null;
        }
        try {
            return json.writeValueAsString(value);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
