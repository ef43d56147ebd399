package io.monedero.functions.pricing.stock;

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
import io.monedero.stock.Supplier;
import io.monedero.stock.Suppliers;
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

/** C-05: who delivers goods. */
@StaffApi
@Tag(name = "Stock")
@Controller("/{tenant}/api/v1/suppliers")
class SupplierController {
    private final Suppliers suppliers;

    SupplierController(Suppliers suppliers) {
        this.suppliers = suppliers;
    }

    @Get
    @Operation(operationId = "listSuppliers", summary = "The suppliers, by name")
    List<SupplierView> list(Caller caller) {
        caller.allowedTo(Permission.MANAGE_STOCK);
        return suppliers.all(caller.tenantId()).stream().map(SupplierView::of).toList();
    }

    @Idempotent
    @Post
    @Status(HttpStatus.CREATED)
    @Operation(operationId = "addSupplier", summary = "Add a supplier")
    HttpResponse<SupplierView> add(Caller caller, HttpRequest<?> request, @Body SupplierRequest body) {
        caller.allowedTo(Permission.MANAGE_STOCK);
        Supplier supplier = suppliers.create(caller.tenant(), body.details());
        return HttpResponse.created(
                SupplierView.of(supplier), URI.create(request.getPath() + "/" + supplier.supplierId()));
    }

    @Get("/{id}")
    @Operation(operationId = "getSupplier", summary = "A supplier, with its version as ETag")
    HttpResponse<SupplierView> get(Caller caller, @PathVariable UUID id) {
        caller.allowedTo(Permission.MANAGE_STOCK);
        Supplier supplier = suppliers.get(caller.tenantId(), id);
        return Versions.ok(SupplierView.of(supplier), supplier.version());
    }

    @Versioned
    @Put("/{id}")
    @Operation(operationId = "changeSupplier", summary = "Replace what is known of a supplier")
    HttpResponse<SupplierView> change(
            Caller caller, HttpRequest<?> request, @PathVariable UUID id, @Body SupplierRequest body) {
        caller.allowedTo(Permission.MANAGE_STOCK);
        Supplier supplier = suppliers.update(caller.tenant(), id, Versions.wanted(request), body.details());
        return Versions.ok(SupplierView.of(supplier), supplier.version());
    }
}
