package io.monedero.web;

import io.micronaut.core.convert.exceptions.ConversionErrorException;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Error;
import io.micronaut.http.codec.CodecException;
import io.micronaut.security.authentication.AuthorizationException;
import io.micronaut.web.router.Router;
import io.micronaut.web.router.UriRouteMatch;
import io.micronaut.web.router.exceptions.UnsatisfiedRouteException;
import io.monedero.kernel.Refusal;
import io.monedero.kernel.Refused;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Every error of every function leaves as a problem document; what is not a refusal is a fault of ours and is logged. */
@Hidden
@Controller
class ErrorAnswers {
    private static final Logger LOG = LoggerFactory.getLogger(ErrorAnswers.class);

    private final Problems problems;
    private final Optional<ErrorPage> page;
    private final Router router;

    ErrorAnswers(Problems problems, Optional<ErrorPage> page, Router router) {
        this.problems = problems;
        this.page = page;
        this.router = router;
    }

    @Error(global = true)
    HttpResponse<?> refused(HttpRequest<?> request, Refused refused) {
        return answer(request, refused.refusal());
    }

    @Error(global = true)
    HttpResponse<?> unreadableBody(HttpRequest<?> request, CodecException unreadable) {
        Class<?> body = router.findAny(request).stream()
                .map(UriRouteMatch::getRouteInfo)
                .filter(route -> route.getHttpMethodName().equals(request.getMethodName()))
                .flatMap(route -> route.getFullRequestBodyType().stream())
                .<Class<?>>map(Argument::getType)
                .findFirst()
                .orElse(Object.class);
        return answer(request, Unreadable.refusal(unreadable, "body", body));
    }

    @Error(global = true)
    HttpResponse<?> unreadableArgument(HttpRequest<?> request, ConversionErrorException unreadable) {
        Argument<?> argument = unreadable.getArgument();
        return answer(request, Unreadable.refusal(unreadable, argument.getName(), argument.getType()));
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

    @Error(global = true, status = HttpStatus.METHOD_NOT_ALLOWED)
    HttpResponse<?> wrongMethod(HttpRequest<?> request) {
        String allowed = router.findAny(request).stream()
                .map(UriRouteMatch::getRouteInfo)
                .map(route -> route.getHttpMethodName())
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
        Refusal refusal = Refusal.invalid(
                "method-not-allowed", "method", Map.of("value", request.getMethodName(), "allowed", allowed));
        return answer(request, HttpStatus.METHOD_NOT_ALLOWED, refusal).header(HttpHeaders.ALLOW, allowed);
    }

    @Error(global = true, status = HttpStatus.UNSUPPORTED_MEDIA_TYPE)
    HttpResponse<?> wrongMediaType(HttpRequest<?> request) {
        String sent = request.getHeaders().get(HttpHeaders.CONTENT_TYPE);
        return answer(
                request,
                HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                Refusal.invalid(
                        "media-type-unsupported", HttpHeaders.CONTENT_TYPE, Map.of("value", sent == null ? "" : sent)));
    }

    @Error(global = true)
    HttpResponse<?> fault(HttpRequest<?> request, Throwable fault) {
        LOG.error("{} {} failed", request.getMethodName(), request.getPath(), fault);
        // What a caller learns of a fault of ours: that it was one, and nothing of its inside.
        return answer(
                request, HttpStatus.INTERNAL_SERVER_ERROR, new Refusal(Refusal.Kind.CONFLICT, "fault", null, Map.of()));
    }

    private MutableHttpResponse<?> answer(HttpRequest<?> request, Refusal refusal) {
        return answer(request, Problems.status(refusal), refusal);
    }

    private MutableHttpResponse<?> answer(HttpRequest<?> request, HttpStatus status, Refusal refusal) {
        return page.isPresent() && page.get().shows(request)
                ? page.get().answer(request, status, refusal)
                : problems.answer(request, status, refusal);
    }
}
