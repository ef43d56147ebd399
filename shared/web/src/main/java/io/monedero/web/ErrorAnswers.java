package io.monedero.web;

import io.micronaut.core.convert.exceptions.ConversionErrorException;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Error;
import io.micronaut.http.codec.CodecException;
import io.micronaut.security.authentication.AuthorizationException;
import io.micronaut.web.router.exceptions.UnsatisfiedRouteException;
import io.monedero.kernel.Refusal;
import io.monedero.kernel.Refused;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Every error of every function leaves as a problem document; what is not a refusal is a fault of ours and is logged. */
@Controller
class ErrorAnswers {
    private static final Logger LOG = LoggerFactory.getLogger(ErrorAnswers.class);

    private final Problems problems;
    private final Optional<ErrorPage> page;

    ErrorAnswers(Problems problems, Optional<ErrorPage> page) {
        this.problems = problems;
        this.page = page;
    }

    @Error(global = true)
    HttpResponse<?> refused(HttpRequest<?> request, Refused refused) {
        return answer(request, refused.refusal());
    }

    @Error(global = true)
    HttpResponse<?> unreadableBody(HttpRequest<?> request, CodecException unreadable) {
        return answer(request, Unreadable.refusal(unreadable, "body"));
    }

    @Error(global = true)
    HttpResponse<?> unreadableArgument(HttpRequest<?> request, ConversionErrorException unreadable) {
        return answer(
                request, Unreadable.refusal(unreadable, unreadable.getArgument().getName()));
    }

    @Error(global = true)
    HttpResponse<?> missing(HttpRequest<?> request, UnsatisfiedRouteException missing) {
        return answer(request, Refusal.invalid("missing", missing.getArgument().getName()));
    }

    @Error(global = true)
    HttpResponse<?> notLoggedIn(HttpRequest<?> request, AuthorizationException refused) {
        return answer(request, new Refusal(Refusal.Kind.UNAUTHENTICATED, "not-logged-in", null, Map.of()));
    }

    @Error(global = true, status = HttpStatus.NOT_FOUND)
    HttpResponse<?> nothingThere(HttpRequest<?> request) {
        return answer(request, Refusal.notFound("unknown-address", "path"));
    }

    @Error(global = true)
    HttpResponse<?> fault(HttpRequest<?> request, Throwable fault) {
        LOG.error("{} {} failed", request.getMethodName(), request.getPath(), fault);
        return problems.fault(request);
    }

    private HttpResponse<?> answer(HttpRequest<?> request, Refusal refusal) {
        return page.isPresent() && page.get().shows(request)
                ? page.get().answer(request, refusal)
                : problems.answer(request, refusal);
    }
}
