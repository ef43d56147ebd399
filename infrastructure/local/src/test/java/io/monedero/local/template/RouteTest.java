package io.monedero.local.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RouteTest {
    private static final List<Route> ROUTES = List.of(
                    new Route("ANY", "/"),
                    new Route("ANY", "/{tenant}/admin/{proxy+}"),
                    new Route("ANY", "/{tenant}/admin"),
                    new Route("ANY", "/signup/api/v1/tenants"),
                    new Route("ANY", "/{tenant}/api/v1/tenants"),
                    new Route("GET", "/{tenant}/api/v1/sales/{proxy+}"),
                    new Route("ANY", "/{tenant}/api/v1/sales/{proxy+}"),
                    new Route("ANY", "/{tenant}/api/v1/{proxy+}"))
            .stream()
            .sorted()
            .toList();

    @ParameterizedTest
    @CsvSource({
        "GET, /, ANY /",
        "GET, /olivos/admin, ANY /{tenant}/admin",
        "POST, /olivos/admin/sales/1/pay, ANY /{tenant}/admin/{proxy+}",
        "POST, /signup/api/v1/tenants, ANY /signup/api/v1/tenants",
        "POST, /olivos/api/v1/tenants, ANY /{tenant}/api/v1/tenants",
        "GET, /olivos/api/v1/sales/1, GET /{tenant}/api/v1/sales/{proxy+}",
        "PUT, /olivos/api/v1/sales/1, ANY /{tenant}/api/v1/sales/{proxy+}",
        "GET, /olivos/api/v1/sales, ANY /{tenant}/api/v1/{proxy+}",
        "GET, /olivos/admin/, none",
        "GET, /olivos, none",
        "GET, //admin, none",
        "GET, /olivos/api/v2/sales, none",
    })
    @DisplayName("a request takes the most exact route, as at API Gateway")
    void mostExact(String method, String path, String expected) {
        assertThat(ROUTES.stream()
                        .filter(route -> route.match(method, path).isPresent())
                        .map(Route::key)
                        .findFirst()
                        .orElse("none"))
                .isEqualTo(expected);
    }

    @Test
    @DisplayName("a route tells the values of its variables")
    void variables() {
        assertThat(new Route("ANY", "/{tenant}/admin/{proxy+}").match("GET", "/olivos/admin/a/b"))
                .contains(Map.of("tenant", "olivos", "proxy", "a/b"));
    }
}
