package io.monedero.functions.pricing.kitchen;

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
import io.monedero.kitchen.Printer;
import io.monedero.kitchen.Printers;
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

/** C-07: the printers of kitchens and bars. */
@StaffApi
@Tag(name = "Kitchen")
@Controller("/{tenant}/api/v1/kitchen-printers")
class KitchenPrinterController {
    private final Printers printers;

    KitchenPrinterController(Printers printers) {
        this.printers = printers;
    }

    @Get
    @Operation(operationId = "listKitchenPrinters", summary = "The printers, location by location")
    List<PrinterView> list(Caller caller) {
        return printers.all(caller.tenantId()).stream().map(PrinterView::of).toList();
    }

    @Idempotent
    @Post
    @Status(HttpStatus.CREATED)
    @Operation(operationId = "addKitchenPrinter", summary = "Add a printer")
    HttpResponse<PrinterView> add(Caller caller, HttpRequest<?> request, @Body PrinterRequest body) {
        caller.allowedTo(Permission.MANAGE_CATALOGUE);
        Printer printer = printers.create(caller.tenant(), body.locationId(), body.name());
        return HttpResponse.created(PrinterView.of(printer), URI.create(request.getPath() + "/" + printer.printerId()));
    }

    @Get("/{id}")
    @Operation(operationId = "getKitchenPrinter", summary = "A printer, with its version as ETag")
    HttpResponse<PrinterView> get(Caller caller, @PathVariable UUID id) {
        Printer printer = printers.get(caller.tenantId(), id);
        return Versions.ok(PrinterView.of(printer), printer.version());
    }

    @Versioned
    @Put("/{id}")
    @Operation(operationId = "renameKitchenPrinter", summary = "Give a printer another name")
    HttpResponse<PrinterView> rename(
            Caller caller, HttpRequest<?> request, @PathVariable UUID id, @Body PrinterNameRequest body) {
        caller.allowedTo(Permission.MANAGE_CATALOGUE);
        Printer printer = printers.rename(caller.tenant(), id, Versions.wanted(request), body.name());
        return Versions.ok(PrinterView.of(printer), printer.version());
    }
}
