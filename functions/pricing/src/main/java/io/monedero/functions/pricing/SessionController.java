package io.monedero.functions.pricing;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Put;
import io.monedero.catalog.Product;
import io.monedero.catalog.Products;
import io.monedero.catalog.TreatmentSession;
import io.monedero.catalog.TreatmentSessions;
import io.monedero.tenancy.Permission;
import io.monedero.web.Caller;
import io.monedero.web.StaffApi;
import io.monedero.web.Versioned;
import io.monedero.web.Versions;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;

/** C-09: the sessions of a treatment, each with its own price. */
@StaffApi
@Tag(name = "Products")
@Controller("/{tenant}/api/v1/products/{id}/sessions")
class SessionController {
    private final TreatmentSessions sessions;
    private final Products products;

    SessionController(TreatmentSessions sessions, Products products) {
        this.sessions = sessions;
        this.products = products;
    }

    @Get
    @Operation(operationId = "listSessions", summary = "The sessions of a treatment, with its version as ETag")
    HttpResponse<SessionsBody> list(Caller caller, @PathVariable UUID id) {
        caller.allowedTo(Permission.MANAGE_CATALOGUE);
        Product product = products.get(caller.tenant(), id);
        return Versions.ok(SessionsBody.of(sessions.of(caller.tenant(), id)), product.version());
    }

    @Versioned
    @Put
    @Operation(
            operationId = "replaceSessions",
            summary = "Replace the sessions of a treatment: it costs what they cost together")
    HttpResponse<SessionsBody> replace(
            Caller caller, HttpRequest<?> request, @PathVariable UUID id, @Body SessionsBody body) {
        caller.allowedTo(Permission.MANAGE_CATALOGUE);
        products.get(caller.tenant(), id);
        List<TreatmentSession> wanted = body.wanted(caller.tenant());
        Product product = sessions.replace(caller.tenant(), id, Versions.wanted(request), wanted);
        return Versions.ok(SessionsBody.of(sessions.of(caller.tenant(), id)), product.version());
    }
}
