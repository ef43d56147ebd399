package io.monedero.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.monedero.kernel.Refusal;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Map;

/** Turns a refusal into the problem document that an API caller receives. */
@Singleton
public class Problems {
    private final Languages languages;

    Problems(Languages languages) {
        this.languages = languages;
    }

    public MutableHttpResponse<Problem> answer(HttpRequest<?> request, Refusal refusal) {
        HttpStatus status = status(refusal.kind());
        Locale language = languages.of(request);
        return HttpResponse.<Problem>status(status)
                .contentType(Problem.MEDIA_TYPE)
                .body(new Problem(
                        Problem.TYPES + refusal.code(),
                        Messages.text(language, "problem." + status.getCode()),
                        status.getCode(),
                        Messages.text(language, "refusal." + refusal.code(), refusal.values()),
                        refusal.field(),
                        refusal.values()));
    }

    /** What a caller learns of a fault of ours: that it was one, and nothing of its inside. */
    MutableHttpResponse<Problem> fault(HttpRequest<?> request) {
        Locale language = languages.of(request);
        return HttpResponse.<Problem>serverError()
                .contentType(Problem.MEDIA_TYPE)
                .body(new Problem(
                        Problem.TYPES + "fault",
                        Messages.text(language, "problem.500"),
                        500,
                        Messages.text(language, "refusal.fault"),
                        null,
                        Map.of()));
    }

    public static HttpStatus status(Refusal.Kind kind) {
        return switch (kind) {
            case INVALID -> HttpStatus.UNPROCESSABLE_ENTITY;
            case UNAUTHENTICATED -> HttpStatus.UNAUTHORIZED;
            case FORBIDDEN -> HttpStatus.FORBIDDEN;
            case NOT_FOUND -> HttpStatus.NOT_FOUND;
            case CONFLICT -> HttpStatus.CONFLICT;
        };
    }
}
