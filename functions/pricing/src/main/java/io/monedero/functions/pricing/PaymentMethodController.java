package io.monedero.functions.pricing;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.Status;
import io.monedero.catalog.PaymentMethod;
import io.monedero.catalog.PaymentMethods;
import io.monedero.tenancy.Permission;
import io.monedero.web.Caller;
import io.monedero.web.Idempotent;
import io.monedero.web.StaffApi;
import io.monedero.web.Versioned;
import io.monedero.web.Versions;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import java.util.UUID;

/** C-10: how customers may pay. */
@StaffApi
@Tag(name = "Catalogue")
@Controller("/{tenant}/api/v1/payment-methods")
class PaymentMethodController {
    private final PaymentMethods methods;

    PaymentMethodController(PaymentMethods methods) {
        this.methods = methods;
    }

    @Get
    @Operation(operationId = "listPaymentMethods", summary = "The ways to pay, in the order of their buttons")
    List<PaymentMethodView> list(Caller caller) {
        return methods.all(caller.tenantId()).stream()
                .map(PaymentMethodView::of)
                .toList();
    }

    @Idempotent
    @Post
    @Status(HttpStatus.CREATED)
    @Operation(operationId = "addPaymentMethod", summary = "Add a way to pay")
    HttpResponse<PaymentMethodView> add(Caller caller, HttpRequest<?> request, @Body PaymentMethodRequest body) {
        caller.allowedTo(Permission.MANAGE_CATALOGUE);
        PaymentMethod method = methods.create(caller.tenant(), body.details());
        return HttpResponse.created(PaymentMethodView.of(method), URI.create(request.getPath() + "/" + method.id()));
    }

    @Get("/{id}")
    @Operation(operationId = "getPaymentMethod", summary = "A way to pay, with its version as ETag")
    HttpResponse<PaymentMethodView> get(Caller caller, @PathVariable UUID id) {
        PaymentMethod method = methods.get(caller.tenantId(), id);
        return Versions.ok(PaymentMethodView.of(method), method.version());
    }

    @Versioned
    @Put("/{id}")
    @Operation(operationId = "changePaymentMethod", summary = "Replace what is known of a way to pay; its kind stays")
    HttpResponse<PaymentMethodView> change(
            Caller caller, HttpRequest<?> request, @PathVariable UUID id, @Body PaymentMethodRequest body) {
        caller.allowedTo(Permission.MANAGE_CATALOGUE);
        PaymentMethod method = methods.update(caller.tenant(), id, Versions.wanted(request), body.details());
        return Versions.ok(PaymentMethodView.of(method), method.version());
    }
}
