package io.monedero.proofs.isolation;

import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.MediaType;
import io.micronaut.web.router.Router;
import io.micronaut.web.router.UriRouteInfo;
import io.monedero.proofs.WholeProduct;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The pages and forms of the back office, as the router that serves them knows them. */
final class PageRoutes {
    private static final Schema NOTHING = new Schema(Map.of(), Map.of());

    private PageRoutes() {}

    static List<Request> all() {
        return WholeProduct.platform()
                .bean(Router.class)
                .uriRoutes()
                .filter(route -> route.getHttpMethod() != HttpMethod.HEAD)
                .map(PageRoutes::request)
                .filter(request -> request.path().startsWith("/{tenant}/admin"))
                .toList();
    }

    private static Request request(UriRouteInfo<?, ?> route) {
        return new Request(
                route.getHttpMethodName(),
                withoutOtherVariables(
                        route.getUriMatchTemplate().toString().replaceAll("\\{[?&][^}]*}", ""),
                        route.getTargetMethod().getArguments()),
                route.getHttpMethod() == HttpMethod.GET ? "" : MediaType.APPLICATION_FORM_URLENCODED,
                NOTHING);
    }

    /** The path with its ids still open, and a one in the places of numbers. */
    private static String withoutOtherVariables(String path, Argument<?>[] arguments) {
        String filled = path;
        for (Argument<?> argument : arguments) {
            if (argument.getType() != UUID.class) {
                filled = filled.replace("{" + argument.getName() + "}", "1");
            }
        }
        return filled;
    }
}
