package io.monedero.functions.fees;

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
import io.monedero.fees.FeeType;
import io.monedero.fees.FeeTypes;
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

/** F-01: the fees that customers can join. */
@StaffApi
@Tag(name = "Fees")
@Controller("/{tenant}/api/v1/fee-types")
class FeeTypeController {
    private final FeeTypes types;

    FeeTypeController(FeeTypes types) {
        this.types = types;
    }

    @Get
    @Operation(operationId = "listFeeTypes", summary = "The types of fee, those that can be joined first")
    List<FeeTypeView> list(Caller caller) {
        caller.allowedTo(Permission.MANAGE_FEES);
        return types.all(caller.tenant()).stream().map(FeeTypeView::of).toList();
    }

    @Idempotent
    @Post
    @Status(HttpStatus.CREATED)
    @Operation(operationId = "addFeeType", summary = "Add a type of fee")
    HttpResponse<FeeTypeView> add(Caller caller, HttpRequest<?> request, @Body FeeTypeRequest body) {
        caller.allowedTo(Permission.MANAGE_FEES);
        FeeType type = types.create(caller.tenant(), body.details());
        return HttpResponse.created(FeeTypeView.of(type), URI.create(request.getPath() + "/" + type.id()));
    }

    @Get("/{id}")
    @Operation(operationId = "getFeeType", summary = "A type of fee, with its version as ETag")
    HttpResponse<FeeTypeView> get(Caller caller, @PathVariable UUID id) {
        caller.allowedTo(Permission.MANAGE_FEES);
        FeeType type = types.get(caller.tenant(), id);
        return Versions.ok(FeeTypeView.of(type), type.version());
    }

    @Versioned
    @Put("/{id}")
    @Operation(operationId = "changeFeeType", summary = "Replace what later receipts of a type of fee sell")
    HttpResponse<FeeTypeView> change(
            Caller caller, HttpRequest<?> request, @PathVariable UUID id, @Body FeeTypeRequest body) {
        caller.allowedTo(Permission.MANAGE_FEES);
        FeeType type = types.update(caller.tenant(), id, Versions.wanted(request), body.details());
        return Versions.ok(FeeTypeView.of(type), type.version());
    }
}
