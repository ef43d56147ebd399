package io.monedero.functions.wallet;

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
import io.monedero.tenancy.Permission;
import io.monedero.vouchers.VoucherType;
import io.monedero.vouchers.VoucherTypes;
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

/** V-01, V-02, V-04: the kinds of voucher, when one can pay with them and for what. */
@StaffApi
@Tag(name = "Vouchers")
@Controller("/{tenant}/api/v1/voucher-types")
class VoucherTypeController {
    private final VoucherTypes types;

    VoucherTypeController(VoucherTypes types) {
        this.types = types;
    }

    @Get
    @Operation(operationId = "listVoucherTypes", summary = "The types of voucher, those that can be recharged first")
    List<VoucherTypeView> list(Caller caller) {
        caller.allowedTo(Permission.MANAGE_ACCOUNTS);
        return types.all(caller.tenant()).stream().map(VoucherTypeView::of).toList();
    }

    @Idempotent
    @Post
    @Status(HttpStatus.CREATED)
    @Operation(operationId = "addVoucherType", summary = "Add a type of voucher")
    HttpResponse<VoucherTypeView> add(Caller caller, HttpRequest<?> request, @Body VoucherTypeRequest body) {
        caller.allowedTo(Permission.MANAGE_ACCOUNTS);
        VoucherType type = types.create(caller.tenant(), body.details());
        return HttpResponse.created(VoucherTypeView.of(type), URI.create(request.getPath() + "/" + type.id()));
    }

    @Get("/{id}")
    @Operation(operationId = "getVoucherType", summary = "A type of voucher, with its version as ETag")
    HttpResponse<VoucherTypeView> get(Caller caller, @PathVariable UUID id) {
        caller.allowedTo(Permission.MANAGE_ACCOUNTS);
        VoucherType type = types.get(caller.tenant(), id);
        return Versions.ok(VoucherTypeView.of(type), type.version());
    }

    @Versioned
    @Put("/{id}")
    @Operation(
            operationId = "changeVoucherType",
            summary = "Replace what is known of a type of voucher; its kind stays as it is")
    HttpResponse<VoucherTypeView> change(
            Caller caller, HttpRequest<?> request, @PathVariable UUID id, @Body VoucherTypeRequest body) {
        caller.allowedTo(Permission.MANAGE_ACCOUNTS);
        types.get(caller.tenant(), id);
        VoucherType type = types.update(caller.tenant(), id, Versions.wanted(request), body.details());
        return Versions.ok(VoucherTypeView.of(type), type.version());
    }
}
