package io.monedero.functions.backoffice;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.monedero.kernel.Refusal;
import io.monedero.kernel.Refused;
import io.monedero.web.Caller;
import io.monedero.web.Callers;
import io.monedero.web.ErrorPage;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** Refusals as pages; who is not logged in is sent to log in. */
@Singleton
class ProblemPage implements ErrorPage {
    private static final String LOG_IN = "/oauth/login/staff";

    private final Pages pages;
    private final PageBinder binder;
    private final Callers callers;

    ProblemPage(Pages pages, PageBinder binder, Callers callers) {
        this.pages = pages;
        this.binder = binder;
        this.callers = callers;
    }

    @Override
    public boolean shows(HttpRequest<?> request) {
        return !request.getPath().contains("/api/") && !request.getPath().startsWith("/openapi");
    }

    @Override
    public MutableHttpResponse<?> answer(HttpRequest<?> request, HttpStatus status, Refusal refusal) {
        if (refusal.kind() != Refusal.Kind.UNAUTHENTICATED) {
            return pages.problem(binder.page(request, caller(request)), status, refusal);
        }
        // A script may not follow a redirect to another site, so htmx is told to make the browser go there.
        return request.getHeaders().contains("HX-Request")
                ? HttpResponse.unauthorized().header("HX-Redirect", LOG_IN)
                : Pages.next(LOG_IN);
    }

    /** Who reads the refusal, so that the way on stays on the page; null for strangers. */
    private @Nullable Caller caller(HttpRequest<?> request) {
        try {
            return PageBinder.isForStaff(request) ? callers.callerOf(request) : null;
        } catch (Refused stranger) {
            return null;
        }
    }
}
