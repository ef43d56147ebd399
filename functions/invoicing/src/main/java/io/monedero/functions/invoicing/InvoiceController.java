package io.monedero.functions.invoicing;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.monedero.invoicing.InvoiceFile;
import io.monedero.invoicing.InvoiceFiles;
import io.monedero.invoicing.Invoices;
import io.monedero.web.Caller;
import io.monedero.web.Cursor;
import io.monedero.web.PageOf;
import io.monedero.web.Paging;
import io.monedero.web.StaffApi;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** I-07, I-08: what was issued, as it was issued. */
@StaffApi
@Tag(name = "Invoices")
@Controller("/{tenant}/api/v1/invoices")
class InvoiceController {
    private final Invoices invoices;
    private final InvoiceFiles files;

    InvoiceController(Invoices invoices, InvoiceFiles files) {
        this.invoices = invoices;
        this.files = files;
    }

    @Get
    @Operation(operationId = "listInvoices", summary = "Issued invoices, the newest first")
    PageOf<InvoiceSummaryView> list(Caller caller, @RequestBean InvoiceQuery query, @RequestBean Paging paging) {
        UUID after = paging.after(1).map(cursor -> cursor.id(0)).orElse(null);
        return paging.page(
                invoices.list(caller.tenant(), query.filter(), after, paging.rows()),
                InvoiceSummaryView::of,
                invoice -> Cursor.after(invoice.id()));
    }

    @Get("/{id}")
    @Operation(operationId = "getInvoice", summary = "An invoice with all that it says")
    InvoiceView get(Caller caller, @PathVariable UUID id) {
        return InvoiceView.of(invoices.get(caller.tenantId(), id), caller.language());
    }

    @Get(value = "/{id}/pdf", produces = MediaType.APPLICATION_PDF)
    @Operation(operationId = "getInvoicePdf", summary = "An invoice as a PDF/A-3 file")
    @ApiResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_PDF,
                            schema = @Schema(type = "string", format = "binary")))
    HttpResponse<byte[]> pdf(
            Caller caller,
            @PathVariable UUID id,
            @Parameter(description = "A copy that does not speak of taxes, which is no fiscal document")
                    @Nullable
                    @QueryValue
                    Boolean withoutTax) {
        InvoiceFile file = Boolean.TRUE.equals(withoutTax)
                ? files.withoutTaxes(caller.tenant(), id)
                : files.pdf(caller.tenant(), id);
        return HttpResponse.ok(file.content())
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + file.name() + "\"");
    }
}
