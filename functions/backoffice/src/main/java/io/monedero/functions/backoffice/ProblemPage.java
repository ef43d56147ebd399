package io.monedero.functions.backoffice;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.monedero.kernel.Refusal;
import io.monedero.web.ErrorPage;
import io.monedero.web.Languages;
import jakarta.inject.Singleton;

/** Refusals as pages; who is not logged in is sent to log in. */
@Singleton
class ProblemPage implements ErrorPage {
    private static final String LOG_IN = "/oauth/login/staff";

    private final Pages pages;
    private final Languages languages;

    ProblemPage(Pages pages, Languages languages) {
        this.pages = pages;
        this.languages = languages;
    }

    @Override
    public boolean shows(HttpRequest<?> request) {
        return !request.getPath().contains("/api/") && !request.getPath().startsWith("/openapi");
    }

    @Override
    public MutableHttpResponse<?> answer(HttpRequest<?> request, HttpStatus status, Refusal refusal) {
        return refusal.kind() == Refusal.Kind.UNAUTHENTICATED
                ? Pages.next(LOG_IN)
                : pages.problem(new Page(languages.of(request), request.getPath(), null, null), refusal);
    }
}
