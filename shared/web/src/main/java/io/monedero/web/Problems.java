package io.monedero.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.monedero.kernel.Refusal;
import jakarta.inject.Singleton;
import java.util.Locale;

/** Turns a refusal into the problem document that an API caller receives. */
@Singleton
public class Problems {
    private final Languages languages;

    Problems(Languages languages) {
        this.languages = languages;
    }

    public MutableHttpResponse<Problem> answer(HttpRequest<?> request, Refusal refusal) {
        return answer(request, status(refusal), refusal);
    }

    MutableHttpResponse<Problem> answer(HttpRequest<?> request, HttpStatus status, Refusal refusal) {
        Locale language = languages.of(request);
        return HttpResponse.<Problem>status(status)
                .contentType(Problem.MEDIA_TYPE)
                .body(new Problem(
                        Problem.TYPES + refusal.code(),
                        Messages.text(language, "problem." + status.getCode()),
                        status.getCode(),
                        Messages.text(language, "refusal." + refusal.code(), refusal.values()),
                        refusal.field(),
                        refusal.values(),
                        refusal.parts().stream()
                                .map(part -> Problem.Part.of(language, part))
                                .toList()));
    }

    /** As HTTP tells the kinds apart; where it has a status of its own for one reason, that one. */
    public static HttpStatus status(Refusal refusal) {
        return switch (refusal.code()) {
            case "body-too-large", "file-unpacked-too-large" -> HttpStatus.REQUEST_ENTITY_TOO_LARGE;
            case "if-match-missing" -> HttpStatus.PRECONDITION_REQUIRED;
            default -> status(refusal.kind());
        };
    }

    private static HttpStatus status(Refusal.Kind kind) {
        return switch (kind) {
            case INVALID -> HttpStatus.UNPROCESSABLE_ENTITY;
            case UNAUTHENTICATED -> HttpStatus.UNAUTHORIZED;
            case FORBIDDEN -> HttpStatus.FORBIDDEN;
            case NOT_FOUND -> HttpStatus.NOT_FOUND;
            case CONFLICT -> HttpStatus.CONFLICT;
        };
    }
}
